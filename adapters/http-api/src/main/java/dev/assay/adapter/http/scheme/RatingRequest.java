package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.scheme.SheetForm.AdjustmentForm;
import dev.assay.adapter.http.scheme.SheetForm.SurveyForm;
import dev.assay.domain.certification.evaluation.Mark;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(description = "An evaluation sheet, and the edition to rate it under.")
public record RatingRequest(
        @Schema(description = "Today's unless told", example = "B/1", nullable = true) @Nullable
        String edition,

        @Schema(description = SheetForm.TARGET, example = "L3", nullable = true) @Nullable
        String target,

        @NotNull @Schema(type = "object", description = SheetForm.MARKS, example = SheetForm.MARKS_EXAMPLE)
        Map<String, @NotNull Mark> marks,

        @Schema(description = SheetForm.MEASURES, nullable = true) @Nullable
        Map<String, @NotNull @Valid SurveyForm> measures,

        @Schema(description = SheetForm.DEDUCTIONS, nullable = true) @Nullable
        List<@NotNull @Valid AdjustmentForm> deductions,

        @Schema(description = SheetForm.BONUSES, nullable = true) @Nullable
        List<@NotNull @Valid AdjustmentForm> bonuses,

        @Schema(description = Labels.DESCRIPTION, example = Labels.EXAMPLE, nullable = true) @Nullable
        Map<String, @NotNull String> labels)
        implements Form {

    SheetForm sheet() {
        return new SheetForm(target, marks, measures, deductions, bonuses, labels);
    }
}
