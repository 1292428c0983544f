package dev.assay.domain.scheme.masspersonalisation;

import java.util.Map;
import java.util.TreeMap;

/**
 * The verdicts of the characteristic test and of the management audit as one, clause by clause (4.3.2): where both judge a
 * clause the worse counts ▲, and what only one of them judges stands as it is (MPC-06).
 */
record CombinedVerdicts(Map<String, Verdict> byClause) {
    CombinedVerdicts {
        byClause = Map.copyOf(byClause);
    }

    static CombinedVerdicts of(Map<String, Verdict> tested, Map<String, Verdict> audited) {
        var combined = new TreeMap<>(tested);
        audited.forEach((clause, verdict) -> combined.merge(clause, verdict, Verdict::worse));
        return new CombinedVerdicts(combined);
    }
}
