package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sheets to rate. */
final class Sheets {
    private Sheets() {}

    static Map<String, Mark> allAt(String points) {
        var marks = new LinkedHashMap<String, Mark>();
        Indicators.CRITERIA.forEach(criterion -> marks.put(criterion.code(), points(points)));
        return marks;
    }

    /** Marks that add up to a total: fives, then what is left, then zeros. */
    static EvaluationSheet totalling(String total) {
        var marks = new LinkedHashMap<String, Mark>();
        var left = new BigDecimal(total);
        for (var criterion : Indicators.CRITERIA) {
            var next = left.min(Indicators.EACH);
            marks.put(criterion.code(), new Mark.Points(next));
            left = left.subtract(next);
        }
        return EvaluationSheet.of(marks);
    }

    /** As many indicators excluded as said, from the last one back, and the rest at the points given. */
    static EvaluationSheet excluding(int count, String points) {
        var marks = allAt(points);
        Indicators.CRITERIA.reversed().stream()
                .limit(count)
                .forEach(criterion -> marks.put(criterion.code(), new Mark.Excluded("does not apply")));
        return EvaluationSheet.of(marks);
    }

    static Mark points(String value) {
        return new Mark.Points(new BigDecimal(value));
    }
}
