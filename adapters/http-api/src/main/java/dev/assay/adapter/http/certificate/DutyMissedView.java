package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.DutyMissed;
import dev.assay.domain.certification.obligation.Obligation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "DutyMissed", description = "Something that was not done in time.")
public record DutyMissedView(
        @Schema(description = "The day after the last in time")
        LocalDate on,

        @Schema(
                description = "What was due",
                type = "string",
                implementation = String.class,
                allowableValues = {
                    "surveillance",
                    "recertification",
                    "restoration",
                    "transfer",
                    "request-answer",
                    "misuse-correction"
                })
        Obligation.Subject subject,

        @Schema(description = "What it is about; null if it is about the whole certificate", nullable = true) @Nullable
        String item,

        @Schema(description = "The rule's id", example = "SURV-01")
        String rule,

        @Schema(description = "What was to be done") BilingualText text) {

    static List<DutyMissedView> all(Certificate certificate) {
        return certificate.all(DutyMissed.class).stream()
                .map(missed -> new DutyMissedView(
                        missed.on(),
                        missed.subject(),
                        missed.item(),
                        missed.rule(),
                        BilingualText.of(Obligation.task(missed.subject(), missed.item()))))
                .toList();
    }
}
