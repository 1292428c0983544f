package dev.assay.adapter.http.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Surveillance", description = "A surveillance audit that was decided on.")
public record SurveillanceView(
        @Schema(description = "The day of the decision") LocalDate on,

        @JsonProperty("case") @Schema(description = "The id of the case in which it was carried out")
        String caseId,

        @Schema(description = "The day of the closing meeting")
        LocalDate visitedOn,

        @Schema(description = "The id of the listed trigger of an extra audit; null for others", nullable = true)
        @Nullable
        String trigger,

        @Schema(description = "The holder's request that it was held for; null for others", nullable = true) @Nullable
        String request,

        @Schema(description = "Whether the certificate could be maintained as it was, or as it was changed with it")
        boolean conforming,

        @Schema(description = "The codes of the modes carried out")
        List<String> modes,

        @Schema(description = "The codes of the criteria judged")
        List<String> criteria,

        @Schema(description = "The ids of the places visited")
        List<String> places,

        List<BilingualText> activities,

        @Schema(description = "The accounts of everybody on its team")
        List<String> team) {

    static List<SurveillanceView> all(Certificate certificate) {
        return certificate.all(SurveillanceConcluded.class).stream()
                .map(SurveillanceView::of)
                .toList();
    }

    private static SurveillanceView of(SurveillanceConcluded event) {
        var report = event.report();
        return new SurveillanceView(
                event.on(),
                report.caseId(),
                report.visitedOn(),
                report.trigger(),
                report.request(),
                report.conforming(),
                report.modes(),
                report.criteria(),
                report.places(),
                report.activities().stream().map(BilingualText::of).toList(),
                report.team());
    }
}
