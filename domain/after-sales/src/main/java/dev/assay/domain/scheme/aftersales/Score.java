package dev.assay.domain.scheme.aftersales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a sheet adds up to (5.3.3.7): 100 × obtained / applicable, and the adjustment outside it. It is compared as a
 * fraction and never rounded.
 *
 * @param obtained points on the items that apply
 * @param applicable what those items could earn, more than 0
 * @param adjustment what bonuses add less what special deductions take off
 * @param deductions how many special deductions there are
 */
record Score(BigDecimal obtained, BigDecimal applicable, BigDecimal adjustment, int deductions) {
    /** So many special deductions fail a sheet, whatever its score. */
    static final int FAILING = 5;

    /** No mark has more decimals, so that a need rounded up to them is met by the same totals as the exact one. */
    private static final int DECIMALS = 4;

    /** The score, to four decimals, rounded down; for people only. */
    BigDecimal shown() {
        return base().add(adjustment);
    }

    /** What is adjusted, to four decimals, rounded down; for people only. */
    BigDecimal base() {
        return FirstLevel.TOTAL.multiply(obtained).divide(applicable, DECIMALS, RoundingMode.FLOOR);
    }

    boolean reaches(Star star) {
        return missingFor(star).signum() <= 0;
    }

    /** How many more points on the items that apply earn it; not more than 0 where it is reached. */
    BigDecimal missingFor(Star star) {
        return star.bound()
                .subtract(adjustment)
                .multiply(applicable)
                .movePointLeft(2)
                .subtract(obtained)
                .setScale(DECIMALS, RoundingMode.CEILING);
    }

    boolean failsByDeductions() {
        return deductions >= FAILING;
    }

    /** The highest level reached; empty if none. */
    Optional<Star> star() {
        return failsByDeductions()
                ? Optional.empty()
                : Star.descending().stream().filter(this::reaches).findFirst();
    }

    /** The same, had so many special deductions been resolved. */
    Score resolving(int count) {
        return new Score(obtained, applicable, adjustment.add(BigDecimal.valueOf(count)), deductions - count);
    }
}
