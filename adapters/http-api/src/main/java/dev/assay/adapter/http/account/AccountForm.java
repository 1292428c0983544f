package dev.assay.adapter.http.account;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Introspected
@Schema(name = "AccountRequest")
public record AccountForm(
        @NotNull
        @Schema(
                description = "2 to 40 lower-case letters, digits, dots and hyphens, beginning with a letter; unique",
                example = "li.wei")
        String name,

        @NotNull @Schema(description = "What people call the person", example = "李伟")
        String displayName,

        @NotNull @Schema(description = PASSWORD, format = "password")
        String password,

        @NotNull
        @ArraySchema(
                arraySchema = @Schema(description = ROLES),
                schema =
                        @Schema(
                                type = "string",
                                implementation = String.class,
                                allowableValues = {
                                    "applicant",
                                    "reviewer",
                                    "planner",
                                    "auditor",
                                    "decision-maker",
                                    "registrar",
                                    "administrator"
                                }))
        List<@NotNull Role> roles)
        implements Form {
    static final String PASSWORD = "12 to 200 characters, not all of them blank";
    static final String ROLES = "At least one; an applicant has no other";

    /** Without the password, for logs. */
    @Override
    public String toString() {
        return "AccountForm[name=%s, roles=%s]".formatted(name, roles);
    }
}
