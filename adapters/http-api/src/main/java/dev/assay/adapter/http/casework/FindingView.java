package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.FollowUp;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Finding", description = "Something that does not conform, or could be better; and what became of it.")
public record FindingView(
        @Schema(description = "Unique within the case", example = "F1")
        String id,

        @Schema(description = "When it was raised") LocalDate on,
        @Schema(description = "The account that raised it") String by,

        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"major", "minor", "observation", "opportunity"})
        Finding.Grade grade,

        @Schema(description = "The code of the criterion it is tied to", example = "1.1.1")
        String criterion,

        @Schema(description = "What was seen, in words") String evidence,
        @Schema(description = Enclosed.DOCUMENTS) List<String> documents,

        @Schema(
                description =
                        "Noted if it needs no answer; else open until it is answered, and answered until it is closed",
                type = "string",
                implementation = String.class,
                allowableValues = {"noted", "open", "answered", "closed"})
        FollowUp.Status status,

        @Schema(description = "By when the client is to answer; null if nothing is asked of it", nullable = true)
        @Nullable
        LocalDate dueOn,

        @Schema(description = "Each answer, with its verification")
        List<FollowUpView> followUp) {

    static List<FindingView> all(CaseFile file) {
        var now = file.findings();
        return file.all(CaseEvent.FindingRaised.class).stream()
                .map(raised -> of(
                        raised, Objects.requireNonNull(now.get(raised.finding().id())), file))
                .toList();
    }

    private static FindingView of(CaseEvent.FindingRaised raised, FollowUp now, CaseFile file) {
        var finding = raised.finding();
        return new FindingView(
                finding.id(),
                raised.on(),
                raised.by(),
                finding.grade(),
                finding.criterion(),
                finding.evidence(),
                finding.documents(),
                now.status(),
                now.dueOn().orElse(null),
                FollowUpView.all(finding.id(), file));
    }
}
