package dev.assay.adapter.http.access;

import dev.assay.application.port.in.SignIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Asks whose a bearer token is, off the event loop, for the answer comes from a store. */
@Singleton
final class BearerTokens implements TokenValidator<HttpRequest<?>> {
    private final SignIn signIn;
    private final Scheduler blocking;

    BearerTokens(SignIn signIn, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.signIn = signIn;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        return Mono.fromCallable(() -> signIn.whoHas(token).orElse(null))
                .<Authentication>map(SignedIn::new)
                .subscribeOn(blocking);
    }
}
