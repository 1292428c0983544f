package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.scheme.Labels;
import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.adapter.http.scheme.SheetForm.AdjustmentForm;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.evaluation.Mark;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "MarksRequest", description = "Part of the sheet, judged in one evaluation mode.")
public record MarksForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The code of the evaluation mode in which it was judged", example = "A")
        String mode,

        @Schema(type = "object", description = MARKS, example = SheetForm.MARKS_EXAMPLE, nullable = true) @Nullable
        Map<String, @NotNull Mark> marks,

        @Schema(
                description = "Codes of criteria whose mark of this mode is taken back",
                example = "[\"1.1.2\"]",
                nullable = true)
        @Nullable
        List<@NotNull String> removed,

        @Schema(description = "All special deductions as they now stand; left out, they stay", nullable = true)
        @Nullable
        List<@NotNull @Valid AdjustmentForm> deductions,

        @Schema(description = "All special bonuses as they now stand; left out, they stay", nullable = true) @Nullable
        List<@NotNull @Valid AdjustmentForm> bonuses,

        @NotNull @Schema(description = "What the marks rest on, in words")
        String evidence,

        @Schema(description = Enclosed.DOCUMENTS, example = Enclosed.EXAMPLE, nullable = true) @Nullable
        List<@NotNull String> documents,

        @Schema(description = Labels.DESCRIPTION, example = Labels.EXAMPLE, nullable = true) @Nullable
        Map<String, @NotNull String> labels)
        implements ActForm {
    private static final String MARKS = """
            Criterion code to mark: a number of points (at most 8 digits, 4 of them after the point), one of `full`,
            `partial`, `unmet`, or of `conforms`, `minor`, `major`, or `{"excluded": "reason"}`. Each takes the place of an
            earlier one of the same mode; marks of other modes stay beside it.""";

    Map<String, Mark> marksOrNone() {
        return marks == null ? Map.of() : marks;
    }

    /** The act. Throws a refusal if a mark is itself one by mode. */
    CaseAct.RecordMarks act(LocalDate day) {
        var faults = new Faults();
        marksOrNone().forEach((code, mark) -> {
            if (mark instanceof Mark.ByMode) {
                faults.add("marks." + code, "mark.one-mode");
            }
        });
        faults.refuseIfAny();
        return new CaseAct.RecordMarks(
                day,
                mode,
                marksOrNone(),
                Set.copyOf(Enclosed.orNone(removed)),
                deductions == null ? null : AdjustmentForm.adjustments(deductions),
                bonuses == null ? null : AdjustmentForm.adjustments(bonuses),
                evidence,
                Enclosed.orNone(documents));
    }
}
