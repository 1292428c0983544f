package dev.assay.adapter.http.account;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

@Introspected
@Schema(name = "SignInRequest")
public record SignInForm(
        @NotNull @Schema(example = "admin") String name,
        @NotNull @Schema(format = "password") String password) implements Form {

    /** Without the password, for logs. */
    @Override
    public String toString() {
        return "SignInForm[name=" + name + "]";
    }
}
