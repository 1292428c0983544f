package dev.assay.domain.scheme.customgoods;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sheets to judge. */
final class Sheets {
    static final Survey SATISFIED = new Survey(50, 41);

    private Sheets() {}

    static Map<String, Mark> allConforming() {
        var marks = new LinkedHashMap<String, Mark>();
        Requirements.CRITERIA.forEach(criterion -> marks.put(criterion.code(), Mark.Finding.CONFORMS));
        return marks;
    }

    static EvaluationSheet with(Map<String, Mark> marks, Survey survey) {
        return new EvaluationSheet(marks, Map.of("satisfaction", survey), List.of(), List.of(), null);
    }

    /** Everything conforms but one requirement. */
    static EvaluationSheet withBut(String code, Mark mark, Survey survey) {
        var marks = allConforming();
        marks.put(code, mark);
        return with(marks, survey);
    }
}
