package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AuditorRegistration", description = "The registration as an auditor of services with CCAA.")
public record RegistrationForm(
        @Schema(description = DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "2024-N1SV-1234567") String number,

        @NotNull @Schema(description = "The last day on which it is good")
        LocalDate expiresOn)
        implements Form {
    static final String DAY =
            "The day on which it was put on record: never in the future, never before the entry before it; today unless told";

    static RegistrationForm of(RegistrationRecorded recorded) {
        return new RegistrationForm(recorded.on(), recorded.number(), recorded.expiresOn());
    }
}
