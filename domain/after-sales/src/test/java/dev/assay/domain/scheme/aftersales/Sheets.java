package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Sheets to rate, and catalogues to rate them by. */
final class Sheets {
    static final Items SHIPPED = Items.of(Placeholder.CATALOGUE);

    private Sheets() {}

    /** Marks that add up to a total, some items excluded: full points, then what is left, then zeros. */
    static Map<String, Mark> marks(String total, String... excluded) {
        var marks = new LinkedHashMap<String, Mark>();
        var left = new BigDecimal(total);
        for (var item : SHIPPED.criteria()) {
            if (List.of(excluded).contains(item.code())) {
                marks.put(item.code(), new Mark.Excluded("does not apply"));
                continue;
            }
            var next = left.min(item.maximum());
            marks.put(item.code(), new Mark.Points(next));
            left = left.subtract(next);
        }
        return marks;
    }

    static EvaluationSheet totalling(String total) {
        return sheet(marks(total), 0, 0);
    }

    static EvaluationSheet sheet(Map<String, Mark> marks, int deductions, int bonuses) {
        return new EvaluationSheet(
                marks,
                Map.of(),
                Collections.nCopies(deductions, new Adjustment("law", "no licence")),
                Collections.nCopies(bonuses, new Adjustment(null, "leads the industry")),
                null);
    }

    static Mark points(String value) {
        return new Mark.Points(new BigDecimal(value));
    }

    /** The catalogue shipped, changed, and as if it were the licensed one. */
    static Catalogue catalogue(UnaryOperator<List<Entry>> change) {
        return new Catalogue("test", false, change.apply(new ArrayList<>(Placeholder.CATALOGUE.entries())));
    }

    /** The catalogue with some items marked as key indicators. */
    static Catalogue keyed(String... codes) {
        return catalogue(entries -> entries.stream()
                .map(entry -> List.of(codes).contains(entry.code())
                        ? new Entry(entry.code(), entry.group(), entry.name(), entry.points(), Set.of(Items.KEY))
                        : entry)
                .toList());
    }
}
