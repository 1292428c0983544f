package dev.assay.adapter.persistence.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.ByMode;
import dev.assay.domain.certification.evaluation.Mark.Excluded;
import dev.assay.domain.certification.evaluation.Mark.Finding;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Mark.Points;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet with everything that a sheet can have. */
final class SampleSheet {
    private SampleSheet() {}

    static EvaluationSheet full() {
        return new EvaluationSheet(
                marks(),
                Map.of("satisfaction", new Survey(50, 41)),
                List.of(new Adjustment("law", Samples.AWKWARD), new Adjustment(null, "其他")),
                List.of(new Adjustment(null, "获奖")),
                "L3");
    }

    /**
     * Not in the order of their codes, since the order of writing must survive; points as people write them: whole, with
     * zeros at the end, by exponent, and as small as they may be.
     */
    private static Map<String, Mark> marks() {
        var marks = new LinkedHashMap<String, Mark>();
        marks.put("5-03", Fulfilment.FULL);
        marks.put("5-02", Fulfilment.PARTIAL);
        marks.put("5-01", Fulfilment.UNMET);
        marks.put("4.1-3", Finding.CONFORMS);
        marks.put("4.1-2", Finding.MINOR);
        marks.put("4.1-1", Finding.MAJOR);
        marks.put("1.1.5", points("5"));
        marks.put("1.1.4", points("4.50"));
        marks.put("1.1.3", points("0.0000"));
        marks.put("1.1.2", points("1E+1"));
        marks.put("1.1.1", points("0.0001"));
        marks.put("3.3.2", new Excluded(Samples.AWKWARD));
        marks.put("5-04", new ByMode(Map.of("T", Fulfilment.PARTIAL, "M", Fulfilment.FULL)));
        marks.put("1.1.6", new ByMode(Map.of("B", points("4.50"), "A", points("1E+1"), "G", points("0.0000"))));
        return marks;
    }

    private static Points points(String value) {
        return new Points(new BigDecimal(value));
    }
}
