package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.casework.ActForm;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.Misuse;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "MisuseRequest", description = "That certificate or mark was misused, and what is done about it.")
public record MisuseForm(
        @Schema(description = EndForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                description = "A warning asks for nothing; what is to be corrected is, or the certificate is withdrawn",
                type = "string",
                implementation = String.class,
                allowableValues = {"warning", "correction"})
        Misuse measure,

        @NotNull @Schema(description = "What was seen, in words")
        String facts,

        @Schema(
                description = "Of a correction: the last day for it; unless told, of the longest that the rule allows",
                nullable = true)
        @Nullable
        LocalDate correctBy)
        implements ActForm {

    CertificateAct act(LocalDate day) {
        return new CertificateAct.RecordMisuse(day, measure, facts, correctBy);
    }
}
