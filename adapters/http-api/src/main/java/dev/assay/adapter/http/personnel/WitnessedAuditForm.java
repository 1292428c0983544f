package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.personnel.PersonnelEvent.AuditWitnessed;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "WitnessedAudit", description = "Somebody watched the person audit.")
public record WitnessedAuditForm(
        @Schema(description = RegistrationForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The scheme's id", example = "gold-mark")
        String scheme,

        @NotNull @Schema(description = "Who watched, by account name or by name; not the person itself")
        String witness,

        @NotNull @Schema(description = "Not after the day of this entry")
        LocalDate witnessedOn,

        @NotNull
        @Schema(description = "False keeps the person from auditing under the scheme until a later one is satisfactory")
        Boolean satisfactory,

        @NotNull @Schema(description = "What was seen, in words")
        String statement)
        implements Form {

    static WitnessedAuditForm of(AuditWitnessed event) {
        return new WitnessedAuditForm(
                event.on(),
                event.scheme(),
                event.witness(),
                event.witnessedOn(),
                event.satisfactory(),
                event.statement());
    }
}
