package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.casework.ActForm;
import dev.assay.domain.certification.certificate.CertificateAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AnswerToRequest", description = "What the body answers to a request of the holder.")
public record AnswerForm(
        @Schema(description = EndForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "Whether it is granted; a change that is granted makes the certificate say so")
        Boolean granted,

        @NotNull @Schema(description = "Why, in words") String statement)
        implements ActForm {

    CertificateAct act(String request, LocalDate day) {
        return new CertificateAct.AnswerRequest(day, request, granted, statement);
    }
}
