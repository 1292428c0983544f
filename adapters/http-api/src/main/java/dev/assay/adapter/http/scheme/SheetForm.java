package dev.assay.adapter.http.scheme;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.scheme.Edition;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "EvaluationSheet", description = "What was found for each criterion of an edition.")
public record SheetForm(
        @Schema(description = TARGET, example = "L3", nullable = true) @Nullable
        String target,

        @NotNull @Schema(type = "object", description = MARKS, example = MARKS_EXAMPLE)
        Map<String, @NotNull Mark> marks,

        @Schema(description = MEASURES, nullable = true) @Nullable
        Map<String, @NotNull @Valid SurveyForm> measures,

        @Schema(description = DEDUCTIONS, nullable = true) @Nullable
        List<@NotNull @Valid AdjustmentForm> deductions,

        @Schema(description = BONUSES, nullable = true) @Nullable
        List<@NotNull @Valid AdjustmentForm> bonuses,

        @Schema(description = Labels.DESCRIPTION, example = Labels.EXAMPLE, nullable = true) @Nullable
        Map<String, @NotNull String> labels) {
    public static final String TARGET =
            "The level applied for, where the scheme certifies that level only; otherwise left out";
    static final String MARKS = """
            Criterion code to mark. A mark is a number of points (at most 8 digits, 4 of them after the point), one of
            `full`, `partial`, `unmet`, or of `conforms`, `minor`, `major`, or `{"excluded": "reason"}`. Which of them a
            criterion takes, the edition says. Where the scheme takes a verdict of each evaluation mode that judged a
            criterion, a mark may be `{"byMode": {"A": "partial", "B": "full"}}`.""";
    public static final String MARKS_EXAMPLE = "{\"1.1.1\": 4.5, \"3.3.2\": {\"excluded\": \"holds no patents\"}}";
    static final String MEASURES =
            "What was measured beside the criteria, such as `satisfaction`, where the scheme asks for it";
    static final String DEDUCTIONS = "Special deductions, where the scheme has them";
    static final String BONUSES = "Special bonuses, where the scheme has them";

    @Introspected
    @Schema(name = "Survey", description = "A question put to a sample of people.")
    public record SurveyForm(
            @NotNull @Schema(description = "How many were asked", example = "50")
            Integer sampled,

            @NotNull @Schema(description = "How many of them were satisfied", example = "41")
            Integer satisfied) {

        public static Map<String, SurveyForm> all(Map<String, EvaluationSheet.Survey> measures) {
            var forms = new LinkedHashMap<String, SurveyForm>();
            measures.forEach((name, survey) -> forms.put(name, new SurveyForm(survey.sampled(), survey.satisfied())));
            return forms;
        }
    }

    @Introspected
    @Schema(name = "Adjustment", description = "A deduction or bonus outside the criteria.")
    public record AdjustmentForm(
            @Schema(description = "Which of the edition's list, where it has one", example = "law", nullable = true)
            @Nullable
            String code,

            @NotNull @Schema(description = "Why, in words") String reason) {

        public static List<AdjustmentForm> all(List<EvaluationSheet.Adjustment> adjustments) {
            return adjustments.stream()
                    .map(adjustment -> new AdjustmentForm(adjustment.code(), adjustment.reason()))
                    .toList();
        }

        public static List<EvaluationSheet.Adjustment> adjustments(List<AdjustmentForm> forms) {
            return forms.stream()
                    .map(form -> new EvaluationSheet.Adjustment(form.code(), form.reason()))
                    .toList();
        }
    }

    /** A stored sheet as it was sent. */
    public static SheetForm of(EvaluationSheet sheet) {
        return new SheetForm(
                sheet.target(),
                sheet.marks(),
                SurveyForm.all(sheet.measures()),
                AdjustmentForm.all(sheet.deductions()),
                AdjustmentForm.all(sheet.bonuses()),
                null);
    }

    public EvaluationSheet sheet() {
        var surveys = new LinkedHashMap<String, EvaluationSheet.Survey>();
        if (measures != null) {
            measures.forEach((name, survey) ->
                    surveys.put(name, new EvaluationSheet.Survey(survey.sampled(), survey.satisfied())));
        }
        return new EvaluationSheet(
                marks,
                surveys,
                deductions == null ? List.of() : AdjustmentForm.adjustments(deductions),
                bonuses == null ? List.of() : AdjustmentForm.adjustments(bonuses),
                target);
    }

    /** A breach for every label that is not its criterion's name in the edition. */
    public List<Breach> misplacedLabels(Edition edition) {
        return Labels.misplaced(labels, edition);
    }
}
