package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.problem.Faults;
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

        @Schema(description = LABELS, example = LABELS_EXAMPLE, nullable = true) @Nullable
        Map<String, @NotNull String> labels) {
    static final String TARGET =
            "The level applied for, where the scheme certifies that level only; otherwise left out";
    static final String MARKS = """
            Criterion code to mark. A mark is a number of points (at most 8 digits, 4 of them after the point), one of
            `full`, `partial`, `unmet`, or of `conforms`, `minor`, `major`, or `{"excluded": "reason"}`. Which of them a
            criterion takes, the edition says. Where the scheme takes a verdict of each evaluation mode that judged a
            criterion, a mark may be `{"byMode": {"A": "partial", "B": "full"}}`.""";
    static final String MARKS_EXAMPLE = "{\"1.1.1\": 4.5, \"3.3.2\": {\"excluded\": \"holds no patents\"}}";
    static final String MEASURES =
            "What was measured beside the criteria, such as `satisfaction`, where the scheme asks for it";
    static final String DEDUCTIONS = "Special deductions, where the scheme has them";
    static final String BONUSES = "Special bonuses, where the scheme has them";
    static final String LABELS = """
            What the author of the sheet takes each code to mean. A label that is neither the Chinese nor the English name
            of its criterion is refused, so that no mark is keyed into the wrong row. Optional, and not kept.""";
    static final String LABELS_EXAMPLE = "{\"1.1.1\": \"发展战略\"}";

    @Introspected
    @Schema(name = "Survey", description = "A question put to a sample of people.")
    public record SurveyForm(
            @NotNull @Schema(description = "How many were asked", example = "50")
            Integer sampled,

            @NotNull @Schema(description = "How many of them were satisfied", example = "41")
            Integer satisfied) {}

    @Introspected
    @Schema(name = "Adjustment", description = "A deduction or bonus outside the criteria.")
    public record AdjustmentForm(
            @Schema(description = "Which of the edition's list, where it has one", example = "law", nullable = true)
            @Nullable
            String code,

            @NotNull @Schema(description = "Why, in words") String reason) {

        static AdjustmentForm of(EvaluationSheet.Adjustment adjustment) {
            return new AdjustmentForm(adjustment.code(), adjustment.reason());
        }
    }

    /** A stored sheet as it was sent. */
    public static SheetForm of(EvaluationSheet sheet) {
        var measures = new LinkedHashMap<String, SurveyForm>();
        sheet.measures()
                .forEach((name, survey) -> measures.put(name, new SurveyForm(survey.sampled(), survey.satisfied())));
        return new SheetForm(
                sheet.target(),
                sheet.marks(),
                measures,
                sheet.deductions().stream().map(AdjustmentForm::of).toList(),
                sheet.bonuses().stream().map(AdjustmentForm::of).toList(),
                null);
    }

    public EvaluationSheet sheet() {
        var surveys = new LinkedHashMap<String, EvaluationSheet.Survey>();
        if (measures != null) {
            measures.forEach((name, survey) ->
                    surveys.put(name, new EvaluationSheet.Survey(survey.sampled(), survey.satisfied())));
        }
        return new EvaluationSheet(marks, surveys, adjustments(deductions), adjustments(bonuses), target);
    }

    private static List<EvaluationSheet.Adjustment> adjustments(@Nullable List<AdjustmentForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream()
                        .map(form -> new EvaluationSheet.Adjustment(form.code(), form.reason()))
                        .toList();
    }

    /** A breach for every label that is not its criterion's name in the edition. */
    public List<Breach> misplacedLabels(Edition edition) {
        var faults = new Faults();
        if (labels != null) {
            labels.forEach((code, label) -> check(code, label, edition, faults));
        }
        return faults.breaches();
    }

    private static void check(String code, String label, Edition edition, Faults faults) {
        var field = "labels." + code;
        edition.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        criterion -> {
                            var name = criterion.name();
                            if (!label.equals(name.zh()) && !label.equals(name.en())) {
                                faults.add(field, "label.other", code, name.zh(), name.en(), label);
                            }
                        },
                        () -> faults.add(field, "label.unknown", code));
    }
}
