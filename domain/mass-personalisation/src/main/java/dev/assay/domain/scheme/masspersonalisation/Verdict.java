package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.Mark;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How a clause is met: 不满足, 部分满足, 完全满足 (4.3.1, note); worst first. */
enum Verdict {
    UNMET,
    PARTLY_MET,
    FULLY_MET;

    /** Our reading of several verdicts on one clause: the worse counts ▲ (MPC-06). */
    static final Comparator<Verdict> WORSE_COUNTS = Comparator.naturalOrder();

    /** The other reading. */
    static final Comparator<Verdict> BETTER_COUNTS = Comparator.reverseOrder();

    /**
     * What a mark comes to.
     *
     * @param reading which verdict is first to count where both the characteristic test and the management audit have one
     * @throws IllegalStateException if it says none, which the check of the sheet lets nobody see
     */
    static Verdict of(@Nullable Mark mark, Comparator<Verdict> reading) {
        return switch (mark) {
            case Mark.Fulfilment.UNMET -> UNMET;
            case Mark.Fulfilment.PARTIAL -> PARTLY_MET;
            case Mark.Fulfilment.FULL -> FULLY_MET;
            case Mark.ByMode byMode ->
                of(byMode.first(Comparator.comparing(verdict -> of(verdict, reading), reading)), reading);
            case null, default ->
                throw new IllegalStateException("checked before: every clause is judged, not " + mark);
        };
    }
}
