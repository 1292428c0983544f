package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.casework.ActForm;
import dev.assay.adapter.http.party.ScopePartDescription;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.Ground;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "SuspensionRequest", description = "To suspend a certificate.")
public record SuspensionForm(
        @Schema(description = EndForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @Schema(description = EndForm.LISTED, example = "suspension-3", nullable = true) @Nullable
        String listed,

        @NotNull @Schema(description = "The facts, in words")
        String statement,

        @Schema(description = "What of the scope; all of it unless told", nullable = true) @Nullable @Valid
        ScopePartDescription part,

        @Schema(
                description = "The last day of the term; unless told, of the longest that the rule allows",
                nullable = true)
        @Nullable
        LocalDate until)
        implements ActForm {

    CertificateAct act(LocalDate day) {
        return new CertificateAct.Suspend(day, new Ground(listed, statement), part == null ? null : part.part(), until);
    }
}
