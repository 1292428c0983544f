package dev.assay.domain.certification.casework;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/** The certification decision (CASE-17). */
@ValueObject
public sealed interface Decision {

    /**
     * To grant certification.
     *
     * @param level the code of the level granted
     * @param knownProblems legal, regulatory or media problems that the decision-maker knows of; any blocks the grant
     */
    record Grant(String level, List<String> knownProblems) implements Decision {
        public Grant {
            knownProblems = List.copyOf(knownProblems);
        }
    }

    /** To refuse it, with the reasons that the client is told. */
    record Refuse(List<String> reasons) implements Decision {
        public Refuse {
            reasons = List.copyOf(reasons);
        }
    }
}
