package dev.assay.adapter.http.account;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.application.port.in.SignIn;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

@Introspected
@Schema(name = "SignIn", description = "A token, told once.")
public record SignInView(
        @Schema(description = "Send it as Authorization: Bearer …")
        String token,

        Instant expiresAt,
        @Schema(example = "admin") String name,
        @Schema(example = "[\"administrator\"]") List<String> roles) {

    static SignInView of(SignIn.Granted granted) {
        return new SignInView(
                granted.token(),
                granted.expiresAt(),
                granted.person().name(),
                granted.person().roles().stream().sorted().map(Words::of).toList());
    }

    /** Without the token, for logs. */
    @Override
    public String toString() {
        return "SignInView[name=" + name + "]";
    }
}
