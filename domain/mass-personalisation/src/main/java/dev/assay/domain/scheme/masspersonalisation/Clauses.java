package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.scheme.Catalogue;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clauses of a sound catalogue.
 *
 * @param basic the five modules and the platform, judged at every level
 * @param whole all eight modules and the platform, judged from level 3 up
 * @param advanced the codes that are in the whole alone
 */
record Clauses(Catalogue catalogue, Population basic, Population whole, Set<String> advanced) {
    static final int BASIC = 63;
    static final int WHOLE = 105;

    static Clauses of(Catalogue catalogue) {
        var all = catalogue.entries().stream().map(Clause::of).toList();
        return new Clauses(
                catalogue,
                Population.of(basicOf(all)),
                Population.of(all),
                all.stream()
                        .filter(clause -> !clause.module().isBasic())
                        .map(Clause::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<Clause> basicOf(List<Clause> all) {
        return all.stream().filter(clause -> clause.module().isBasic()).toList();
    }

    /** The clauses that a level judges. */
    Population judgedFor(CapabilityLevel level) {
        return level.judgesAll() ? whole : basic;
    }

    /** Those of the clauses that are named, in the order of the catalogue. */
    Population sampled(Set<String> sample) {
        return Population.of(whole.clauses().stream()
                .filter(clause -> sample.contains(clause.code()))
                .toList());
    }

    /** Whether a sheet means to judge all the clauses: it names one that only the higher levels judge. */
    boolean goesBeyondBasic(EvaluationSheet sheet) {
        return !Collections.disjoint(sheet.marks().keySet(), advanced);
    }
}
