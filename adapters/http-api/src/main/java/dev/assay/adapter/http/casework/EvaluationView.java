package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.domain.certification.casework.Evaluation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Evaluation", description = "The sheet as it was frozen at the conclusion, and what it rated.")
public record EvaluationView(SheetForm sheet, ResultView result) {

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

    static EvaluationView of(Evaluation evaluation) {
        return new EvaluationView(SheetForm.of(evaluation.sheet()), ResultView.of(evaluation.result()));
    }
}
