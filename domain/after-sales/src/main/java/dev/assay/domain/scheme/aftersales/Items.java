package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Criterion;
import java.util.List;

/** The third-level items of a catalogue: what is marked, and which of them are key indicators (关键指标). */
record Items(Catalogue catalogue, List<Criterion> criteria, List<Criterion> keys) {
    /** The one tag that a catalogue may carry. */
    static final String KEY = "key";

    static Items of(Catalogue catalogue) {
        return new Items(
                catalogue,
                catalogue.entries().stream().map(Items::criterion).toList(),
                catalogue.entries().stream()
                        .filter(entry -> entry.tags().contains(KEY))
                        .map(Items::criterion)
                        .toList());
    }

    private static Criterion criterion(Catalogue.Entry entry) {
        return new Criterion(entry.code(), entry.name(), entry.group(), Mark.Kind.POINTS, entry.points());
    }
}
