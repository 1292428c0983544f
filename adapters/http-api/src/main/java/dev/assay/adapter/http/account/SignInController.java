package dev.assay.adapter.http.account;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.SignIn;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.token.reader.TokenResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

@ApiAddress
@Controller("/api")
@Tag(name = "Accounts", description = "Who may act.")
final class SignInController {
    private final SignIn signIn;
    private final TokenResolver<HttpRequest<?>> tokens;

    SignInController(SignIn signIn, TokenResolver<HttpRequest<?>> tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @Post("/sign-in")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(
            summary = "Get a bearer token for a name and a password",
            description = "After five wrong passwords in a row: 429, and Retry-After says for how many seconds.")
    SignInView signIn(@Body SignInForm form) {
        return switch (signIn.signIn(form.name(), form.password())) {
            case Outcome.Done<SignIn.Granted>(var granted) -> SignInView.of(granted);
            case Outcome.Refused<SignIn.Granted>(var breaches) -> throw refused(form.name(), breaches);
        };
    }

    private RuntimeException refused(String name, List<Breach> breaches) {
        var mustWait = breaches.stream().anyMatch(breach -> breach.kind() == Breach.Kind.STATE);
        return mustWait
                ? new TooSoon(signIn.waitFor(name), new Refusal(HttpStatus.TOO_MANY_REQUESTS, breaches))
                : new Refusal(HttpStatus.UNAUTHORIZED, breaches);
    }

    @Post("/sign-out")
    @NeedsAccount
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make the token of this request worthless")
    void signOut(HttpRequest<?> request) {
        tokens.resolveTokens(request).forEach(signIn::signOut);
    }
}
