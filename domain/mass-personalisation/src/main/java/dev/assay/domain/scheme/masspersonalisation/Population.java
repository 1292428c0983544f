package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.SheetCheck;
import java.util.List;
import java.util.Set;

/** The clauses that a level counts over. */
record Population(List<Clause> clauses, SheetCheck check) {
    static Population of(List<Clause> clauses) {
        var criteria = clauses.stream().map(Clause::criterion).toList();
        return new Population(
                List.copyOf(clauses), new SheetCheck(criteria, "MPC-01", "MPC-01", Set.of(SheetCheck.Part.TARGET)));
    }

    List<Criterion> criteria() {
        return check.criteria();
    }
}
