package dev.assay.domain.scheme.creditgrade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How points are held against a band when indicators are excluded (CR-04). */
enum Comparison {
    /** As they are: an excluded indicator earns nothing. */
    ABSOLUTE {
        @Override
        BigDecimal boundFor(BigDecimal bound, BigDecimal applicable) {
            return bound;
        }

        @Override
        BigDecimal shown(BigDecimal points, BigDecimal applicable) {
            return points;
        }
    },
    /** In proportion: points × 145 / what the indicators judged could earn. */
    PROPORTIONAL {
        @Override
        BigDecimal boundFor(BigDecimal bound, BigDecimal applicable) {
            return bound.multiply(applicable).divide(Indicators.MAXIMUM, SCALE, RoundingMode.CEILING);
        }

        @Override
        BigDecimal shown(BigDecimal points, BigDecimal applicable) {
            return points.multiply(Indicators.MAXIMUM).divide(applicable, SCALE, RoundingMode.FLOOR);
        }
    };

    /** No mark has more decimals, so that a bound rounded up to them is met by the same totals as the exact one. */
    private static final int SCALE = 4;

    /** The least total of points that reaches a bound, given what the indicators judged could earn. */
    abstract BigDecimal boundFor(BigDecimal bound, BigDecimal applicable);

    /** What is compared with the bound as printed, to four decimals, rounded down; for people only. */
    abstract BigDecimal shown(BigDecimal points, BigDecimal applicable);

    Comparison other() {
        return this == ABSOLUTE ? PROPORTIONAL : ABSOLUTE;
    }
}
