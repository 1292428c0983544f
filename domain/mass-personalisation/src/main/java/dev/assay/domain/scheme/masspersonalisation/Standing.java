package dev.assay.domain.scheme.masspersonalisation;

import static dev.assay.domain.scheme.masspersonalisation.CapabilityLevel.L1;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which levels a result reaches, by our reading of 4.3.1 and by the others.
 *
 * @param target the level applied for
 * @param basic over the 63 clauses
 * @param whole over all 105; null where only the 63 were judged
 */
record Standing(
        CapabilityLevel target, Tally basic, @Nullable Tally whole) {

    /**
     * What a reading answers.
     *
     * @param highest the highest level reached; null if none
     * @param targetReached whether the level applied for is reached
     */
    record Answer(@Nullable CapabilityLevel highest, boolean targetReached) {}

    Answer answer() {
        return answer(this::reaches);
    }

    /** Whether the answer would be another if levels were reached by another reading. */
    boolean isChangedBy(Predicate<CapabilityLevel> reading) {
        return !answer(reading).equals(answer());
    }

    private Answer answer(Predicate<CapabilityLevel> reading) {
        return new Answer(highest(reading), reading.test(target));
    }

    private static @Nullable CapabilityLevel highest(Predicate<CapabilityLevel> reading) {
        for (var level : CapabilityLevel.DESCENDING) {
            if (reading.test(level)) {
                return level;
            }
        }
        return null;
    }

    /** The levels that can be tried, highest first: those whose clauses are judged, and level 1 if it is applied for. */
    List<CapabilityLevel> tried() {
        return CapabilityLevel.DESCENDING.stream()
                .filter(level -> level == L1 ? target == L1 : !level.judgesAll() || whole != null)
                .toList();
    }

    /** What a level counts; null where its clauses are not all judged. */
    @Nullable
    Tally tallyFor(CapabilityLevel level) {
        return level.judgesAll() ? whole : basic;
    }

    boolean reaches(CapabilityLevel level) {
        return level == L1 ? target == L1 && leavesNoModuleOut() : meets(level, Threshold::isMetBy);
    }

    boolean leavesNoModuleOut() {
        return basic.whollyUnmet().isEmpty();
    }

    /** MPC-03 read otherwise: the printed number of clauses partly met is a limit too. */
    boolean reachesWithinPartialLimit(CapabilityLevel level) {
        return level == L1 ? reaches(level) : meets(level, Threshold::isMetAsPrintedBy);
    }

    /** Level 1 read otherwise: whatever was judged is level 1, however little is met. */
    boolean reachesWhateverIsMet(CapabilityLevel level) {
        return level == L1 ? target == L1 : reaches(level);
    }

    /** Level 1 read otherwise: it is also for those who applied for more. */
    boolean reachesByFallingBack(CapabilityLevel level) {
        return level == L1 ? leavesNoModuleOut() : reaches(level);
    }

    /** The rows read otherwise: who reaches a level has all those below. */
    boolean reachesThroughHigher(CapabilityLevel level) {
        return CapabilityLevel.DESCENDING.stream().anyMatch(higher -> higher.compareTo(level) >= 0 && reaches(higher));
    }

    private boolean meets(CapabilityLevel level, BiPredicate<Threshold, Tally> test) {
        var tally = tallyFor(level);
        return tally != null
                && level.threshold()
                        .filter(threshold -> test.test(threshold, tally))
                        .isPresent();
    }
}
