package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.EvaluationForm.ActivityForm;
import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.domain.certification.casework.CaseEvent.EvaluationDelivered;
import dev.assay.domain.certification.casework.Evaluation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "Evaluation",
        description = "What the team did and found, and what it rated on the day it was handed in.")
public record EvaluationView(
        LocalDate on,
        LocalDate openingMeeting,
        LocalDate closingMeeting,
        List<ActivityForm> activities,
        SheetForm sheet,
        ResultView result) {

    @Introspected
    @Schema(name = "EvaluationResult")
    public record ResultView(
            @Schema(description = "Whether a certificate could be recommended")
            boolean passed,

            @Schema(description = "The highest level reached; null if none", example = "AA", nullable = true) @Nullable
            String level,

            @Schema(description = "Exact; null where the scheme has none", example = "121.5", nullable = true) @Nullable
            BigDecimal score,

            @Schema(
                    description = "The hash of the catalogue of criteria; null where the rule document states them",
                    nullable = true)
            @Nullable
            String catalogue) {
        static ResultView of(Evaluation.Result result) {
            return new ResultView(result.passed(), result.level(), result.score(), result.catalogue());
        }
    }

    static EvaluationView of(EvaluationDelivered event) {
        var evaluation = event.evaluation();
        return new EvaluationView(
                event.on(),
                evaluation.openingMeeting(),
                evaluation.closingMeeting(),
                evaluation.activities().stream().map(ActivityForm::of).toList(),
                SheetForm.of(evaluation.sheet()),
                ResultView.of(event.result()));
    }
}
