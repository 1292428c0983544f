package dev.assay.domain.certification.casework;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

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
    record Refuse(List<Reason> reasons) implements Decision {
        public Refuse {
            reasons = List.copyOf(reasons);
        }

        /**
         * Why.
         *
         * @param listed the id of the reason on the edition's list; null where the edition lists none
         * @param statement the facts, in words
         */
        @ValueObject
        public record Reason(@Nullable String listed, String statement) {}
    }

    /** To give the client a limited time to put right what falls short (CASE-20). */
    record Rectify(LocalDate until, List<Shortcoming> shortcomings) implements Decision {
        public Rectify {
            shortcomings = List.copyOf(shortcomings);
        }
    }
}
