package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.explanation.Wording;
import java.time.LocalDate;
import java.util.List;

/** What can be done with a complaint. The day of an act is never in the future and never before the act before it. */
public sealed interface ComplaintAct {

    /** The day on which it is done. */
    LocalDate on();

    /** The act's name in hyphenated words: {@code assign}. */
    default String code() {
        return code(getClass());
    }

    static String code(Class<? extends ComplaintAct> act) {
        return Wording.codeOf(act);
    }

    /** Give it to somebody to handle, for the first time or in another's place; by a registrar. */
    record Assign(LocalDate on, String handler) implements ComplaintAct {}

    /** Note what was done to find out, and what came of it; by the handler. */
    record Investigate(LocalDate on, String statement) implements ComplaintAct {}

    /** Answer it in writing; by the handler or a decision-maker. */
    record Answer(LocalDate on, boolean upheld, String statement, List<Consequence> consequences)
            implements ComplaintAct {
        public Answer {
            consequences = List.copyOf(consequences);
        }
    }

    /** Take it back; by the complainant's account. What came without an account is answered in any case. */
    record Withdraw(LocalDate on, String reason) implements ComplaintAct {}
}
