package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.casework.ActForm;
import dev.assay.domain.certification.certificate.CertificateAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "RestorationRequest", description = "To restore a suspended certificate.")
public record RestorationForm(
        @Schema(description = EndForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "Whether the cause was verified to be removed")
        Boolean removed,

        @NotNull @Schema(description = "Whether neither certificate nor mark was used while it was suspended")
        Boolean unused,

        @NotNull @Schema(description = "What was verified, and how")
        String statement)
        implements ActForm {

    CertificateAct act(LocalDate day) {
        return new CertificateAct.Restore(day, removed, unused, statement);
    }
}
