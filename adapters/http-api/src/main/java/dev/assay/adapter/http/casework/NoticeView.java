package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.domain.certification.casework.Notice;
import dev.assay.domain.certification.scheme.Listed;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Notice", description = "What the client is told in writing when a case ends without a certificate.")
public record NoticeView(
        LocalDate on,
        List<GroundView> grounds,

        @Schema(
                description = "Until when the decision can be appealed against, where the edition says",
                nullable = true)
        @Nullable
        ReasonView appeal,

        @Schema(description = "What is owed; null if no fees were quoted", nullable = true) @Nullable
        QuotationView owed,

        @Schema(description = "What stays on record") KeptView kept) {

    @Introspected
    @Schema(name = "NoticeGround", description = "Why the case ended.")
    public record GroundView(
            @Schema(description = "The id on the edition's list", example = "refusal-1", nullable = true) @Nullable
            String listed,

            @Nullable String clause,
            @Nullable BilingualText text,
            String statement) {

        static GroundView of(Notice.Ground ground) {
            Listed listed = ground.listed();
            return listed == null
                    ? new GroundView(null, null, null, ground.statement())
                    : new GroundView(listed.id(), listed.clause(), BilingualText.of(listed.text()), ground.statement());
        }
    }

    @Introspected
    @Schema(name = "Kept", description = "How many documents and journal entries are kept.")
    public record KeptView(int documents, int entries) {}

    static NoticeView of(Notice notice) {
        var appeal = notice.appeal();
        var owed = notice.owed();
        return new NoticeView(
                notice.on(),
                notice.grounds().stream().map(GroundView::of).toList(),
                appeal == null ? null : ReasonView.of(appeal),
                owed == null ? null : QuotationView.of(owed),
                new KeptView(notice.documents(), notice.entries()));
    }
}
