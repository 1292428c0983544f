package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rating says, without the numbers: the level, and which thresholds are met. */
record Verdict(boolean passed, @Nullable String level, List<Told> told) {

    /** A threshold, and whether it is met. */
    record Told(String rule, String clause, String expected, boolean met) {
        static Told of(Reason reason) {
            return new Told(reason.rule(), reason.clause(), reason.expected(), reason.met());
        }

        Told other() {
            return new Told(rule, clause, expected, !met);
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(rule, expected, met ? "met" : "not met");
        }
    }

    static Verdict of(Rating rating) {
        return new Verdict(
                rating.passed(),
                rating.level(),
                rating.reasons().stream().map(Told::of).toList());
    }

    boolean decidesAs(Verdict other) {
        return passed == other.passed && String.valueOf(level).equals(String.valueOf(other.level));
    }
}
