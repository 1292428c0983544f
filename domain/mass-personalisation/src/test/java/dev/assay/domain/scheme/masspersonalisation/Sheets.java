package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.scheme.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sheets to rate, over the clauses of the placeholder. */
final class Sheets {
    static final Clauses CLAUSES =
            CatalogueCheck.passed(PlaceholderCatalogue.CATALOGUE).orElseThrow();

    private Sheets() {}

    /** So many of the 63 unmet and partly met, from the first clause on; the rest fully met. */
    static EvaluationSheet basic(int unmet, int partlyMet, String target) {
        return sheet(marks(CLAUSES.basic(), unmet, partlyMet), target);
    }

    /** So many of the 105 unmet and partly met, from the first clause on; the rest fully met. */
    static EvaluationSheet whole(int unmet, int partlyMet, String target) {
        return sheet(marks(CLAUSES.whole(), unmet, partlyMet), target);
    }

    static Map<String, Mark> marks(Population population, int unmet, int partlyMet) {
        var marks = new LinkedHashMap<String, Mark>();
        for (var code : codes(population)) {
            marks.put(
                    code,
                    marks.size() < unmet
                            ? Fulfilment.UNMET
                            : marks.size() < unmet + partlyMet ? Fulfilment.PARTIAL : Fulfilment.FULL);
        }
        return marks;
    }

    static List<String> codes(Population population) {
        return population.criteria().stream().map(Criterion::code).toList();
    }

    static EvaluationSheet sheet(Map<String, Mark> marks, String target) {
        return new EvaluationSheet(marks, Map.of(), List.of(), List.of(), target);
    }
}
