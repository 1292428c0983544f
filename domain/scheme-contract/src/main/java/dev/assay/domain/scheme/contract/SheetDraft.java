package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet while it is being written. */
final class SheetDraft {
    final Map<String, Mark> marks;
    final Map<String, Survey> measures;
    final List<Adjustment> deductions;
    final List<Adjustment> bonuses;

    @Nullable
    String target;

    SheetDraft(EvaluationSheet sheet) {
        marks = new LinkedHashMap<>(sheet.marks());
        measures = new LinkedHashMap<>(sheet.measures());
        deductions = new ArrayList<>(sheet.deductions());
        bonuses = new ArrayList<>(sheet.bonuses());
        target = sheet.target();
    }

    EvaluationSheet sheet() {
        return new EvaluationSheet(marks, measures, deductions, bonuses, target);
    }

    static EvaluationSheet with(EvaluationSheet sheet, String code, Mark mark) {
        var draft = new SheetDraft(sheet);
        draft.marks.put(code, mark);
        return draft.sheet();
    }
}
