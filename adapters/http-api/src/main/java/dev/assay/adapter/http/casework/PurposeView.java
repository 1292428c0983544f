package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.casework.Sample;
import dev.assay.domain.certification.certificate.CertificateNumber;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Purpose", description = "What the case is for.")
public record PurposeView(
        @Schema(
                type = "string",
                allowableValues = {"initial", "surveillance", "recertification"})
        String audit,

        @Schema(description = "The certificate it is about; null for a first one", nullable = true) @Nullable
        String certificate,

        @Schema(description = "Surveillance: the id of the listed trigger of an extra audit", nullable = true) @Nullable
        String trigger,

        @Schema(description = "Surveillance: the id of the holder's request that it is held for", nullable = true)
        @Nullable
        String request,

        @Schema(description = "Surveillance: what it looks at, at least", nullable = true) @Nullable
        SampleView sample) {

    @Introspected
    @Schema(name = "Sample", description = "What surveillance looks at, first what the cycle has not seen yet.")
    public record SampleView(
            @Schema(description = "What it was drawn with") String seed,

            @Schema(description = "The ids of the places") List<String> places,

            List<BilingualText> activities,

            @Schema(description = "The codes of the criteria; empty where all are judged")
            List<String> criteria) {
        static SampleView of(Sample sample) {
            return new SampleView(
                    Long.toString(sample.seed()),
                    sample.places(),
                    sample.activities().stream().map(BilingualText::of).toList(),
                    sample.criteria());
        }
    }

    static PurposeView of(Purpose purpose) {
        var audit = Words.of(purpose.audit());
        var certificate = purpose.about().map(CertificateNumber::value).orElse(null);
        return purpose instanceof Purpose.Surveillance surveillance
                ? new PurposeView(
                        audit,
                        certificate,
                        surveillance.trigger(),
                        surveillance.request(),
                        SampleView.of(surveillance.sample()))
                : new PurposeView(audit, certificate, null, null, null);
    }
}
