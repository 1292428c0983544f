package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.StatusReasons;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

@Introspected
@Schema(name = "StatusReason", description = "A listed reason for which a certificate's status changes.")
public record ReasonView(
        @Schema(example = "withdrawal-3") String id,
        String clause,
        BilingualText text,

        @Schema(description = "Whether it leaves the body no choice but to withdraw")
        boolean duty,

        @Schema(
                description = "What befalls a certificate and is told by this reason",
                example = "[\"suspension-lapsed\"]")
        List<String> occasions) {

    static List<ReasonView> all(List<Listed> list, StatusReasons reasons) {
        return list.stream().map(reason -> of(reason, reasons)).toList();
    }

    private static ReasonView of(Listed reason, StatusReasons reasons) {
        return new ReasonView(
                reason.id(),
                reason.clause(),
                BilingualText.of(reason.text()),
                reasons.isDuty(reason.id()),
                reasons.occasions().entrySet().stream()
                        .filter(told -> told.getValue().equals(reason.id()))
                        .map(Map.Entry::getKey)
                        .map(Words::of)
                        .toList());
    }
}
