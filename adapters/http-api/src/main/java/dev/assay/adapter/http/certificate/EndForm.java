package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.casework.ActForm;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.Ground;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "EndOfCertificateRequest", description = "To withdraw or cancel a certificate.")
public record EndForm(
        @Schema(description = DAY, nullable = true) @Nullable
        LocalDate on,

        @Schema(description = LISTED, example = "withdrawal-1", nullable = true) @Nullable
        String listed,

        @NotNull @Schema(description = "The facts, in words")
        String statement)
        implements ActForm {
    static final String DAY = "The day from which it holds: never in the future, never before the change of status"
            + " before it, within the term; today unless told";
    static final String LISTED = "The id of the reason on the edition's list; left out where the edition lists none";

    CertificateAct withdrawal(LocalDate day) {
        return new CertificateAct.Withdraw(day, new Ground(listed, statement));
    }

    CertificateAct cancellation(LocalDate day) {
        return new CertificateAct.Cancel(day, new Ground(listed, statement));
    }
}
