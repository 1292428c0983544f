package dev.assay.domain.certification.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jmolecules.ddd.annotation.ValueObject;

/** What was found for one criterion. */
@ValueObject
public sealed interface Mark {

    /**
     * Points obtained, exact and never rounded; the criterion says out of how many.
     *
     * @param value at most {@value #DIGITS} digits, at most {@value #DECIMALS} of them after the point; the range is the
     *     criterion's to check
     */
    record Points(BigDecimal value) implements Mark {
        public static final int DIGITS = 8;
        public static final int DECIMALS = 4;

        public Points {
            if (!isExact(value)) {
                throw new IllegalArgumentException("points with too many digits");
            }
        }

        /** Whether a number is short enough to be points; asks before it is ever written out in full. */
        public static boolean isExact(BigDecimal value) {
            return value.precision() <= DIGITS && value.scale() <= DECIMALS && value.scale() >= -DIGITS;
        }
    }

    /** How far a requirement is fulfilled: 不满足, 部分满足, 完全满足. */
    enum Fulfilment implements Mark {
        UNMET,
        PARTIAL,
        FULL
    }

    /** What an audit found: conforming, or a nonconformity (不符合) minor or major. */
    enum Finding implements Mark {
        CONFORMS,
        MINOR,
        MAJOR
    }

    /**
     * The criterion does not apply (删减).
     *
     * @param reason why it does not, in words; a scheme refuses a blank one
     */
    record Excluded(String reason) implements Mark {}

    /**
     * The criterion was judged in more than one evaluation mode, each with a verdict of its own. Which of them counts, or
     * what they come to together, is a reading of the scheme's; a scheme that has none refuses such marks.
     *
     * @param verdicts mode code to mark, in the order of the codes; at least {@value #LEAST}, none of them by mode itself
     */
    record ByMode(Map<String, Mark> verdicts) implements Mark {
        public static final int LEAST = 2;

        public ByMode {
            if (verdicts.size() < LEAST || verdicts.values().stream().anyMatch(ByMode.class::isInstance)) {
                throw new IllegalArgumentException("no verdicts of two modes or more: " + verdicts);
            }
            verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
        }

        /** The verdict that is first in an order of the scheme's choosing. */
        public Mark first(Comparator<? super Mark> order) {
            return Collections.min(verdicts.values(), order);
        }
    }

    /** What kind of mark a criterion takes, apart from exclusion. */
    enum Kind {
        POINTS,
        FULFILMENT,
        FINDING;

        /** Whether a mark is of this kind; an exclusion is of none, and verdicts by mode are of the kind that all of them are of. */
        public boolean accepts(Mark mark) {
            return switch (mark) {
                case Points _ -> this == POINTS;
                case Fulfilment _ -> this == FULFILMENT;
                case Finding _ -> this == FINDING;
                case Excluded _ -> false;
                case ByMode(var verdicts) -> verdicts.values().stream().allMatch(this::accepts);
            };
        }
    }
}
