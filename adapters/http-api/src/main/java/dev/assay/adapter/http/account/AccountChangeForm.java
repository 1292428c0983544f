package dev.assay.adapter.http.account;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Introspected
@Schema(name = "AccountChangeRequest", description = "The account as it shall be.")
public record AccountChangeForm(
        @NotNull @Schema(description = "What people call the person", example = "李伟")
        String displayName,

        @NotNull
        @ArraySchema(
                arraySchema = @Schema(description = AccountForm.ROLES),
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
        List<@NotNull Role> roles,

        @NotNull @Schema(description = "False closes it: nobody signs in with it, and its tokens are worthless at once")
        Boolean open)
        implements Form {}
