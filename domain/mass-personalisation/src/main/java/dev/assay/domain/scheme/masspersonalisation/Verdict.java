package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.Mark;
import org.jspecify.annotations.Nullable;

/** How a clause is met: 不满足, 部分满足, 完全满足 (4.3.1, note); worst first. */
enum Verdict {
    UNMET,
    PARTLY_MET,
    FULLY_MET;

    /**
     * The verdict that a mark says.
     *
     * @throws IllegalStateException if it says none, which the check of the sheet lets nobody see
     */
    static Verdict of(@Nullable Mark mark) {
        return switch (mark) {
            case Mark.Fulfilment.UNMET -> UNMET;
            case Mark.Fulfilment.PARTIAL -> PARTLY_MET;
            case Mark.Fulfilment.FULL -> FULLY_MET;
            case null, default ->
                throw new IllegalStateException("checked before: every clause is judged, not " + mark);
        };
    }

    Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
