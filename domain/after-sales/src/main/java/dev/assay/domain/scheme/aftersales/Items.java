package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.SheetCheck;
import dev.assay.domain.certification.scheme.SheetCheck.Part;
import java.util.List;
import java.util.Set;

/** The third-level items of a catalogue: what is marked, and which of them are key indicators (关键指标). */
record Items(Catalogue catalogue, List<Criterion> criteria, SheetCheck check, List<Criterion> keys) {
    /** The one tag that a catalogue may carry. */
    static final String KEY = "key";

    private static final Set<Part> USES = Set.of(Part.EXCLUSIONS, Part.DEDUCTIONS, Part.BONUSES);

    static Items of(Catalogue catalogue) {
        var criteria = catalogue.entries().stream().map(Items::criterion).toList();
        return new Items(
                catalogue,
                criteria,
                new SheetCheck(criteria, "AS-01", "AS-01", USES),
                catalogue.entries().stream()
                        .filter(entry -> entry.tags().contains(KEY))
                        .map(Items::criterion)
                        .toList());
    }

    private static Criterion criterion(Catalogue.Entry entry) {
        return new Criterion(entry.code(), entry.name(), entry.group(), Mark.Kind.POINTS, entry.points());
    }
}
