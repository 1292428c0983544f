package dev.assay.adapter.http.account;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "PasswordRequest")
public record PasswordForm(
        @NotNull @Schema(description = AccountForm.PASSWORD, format = "password")
        String password,

        @Schema(
                description = "The present password; only an administrator may leave it out",
                format = "password",
                nullable = true)
        @Nullable
        String present)
        implements Form {

    /** Without the passwords, for logs. */
    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
