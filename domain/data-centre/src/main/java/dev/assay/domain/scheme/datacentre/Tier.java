package dev.assay.domain.scheme.datacentre;

import java.math.BigDecimal;

/** The tiers that a total earns, lowest first. */
enum Tier {
    TIER_1(15),
    TIER_2(21),
    TIER_3(27);

    private final BigDecimal bound;

    Tier(int bound) {
        this.bound = BigDecimal.valueOf(bound);
    }

    /** The least total that earns it. */
    BigDecimal bound() {
        return bound;
    }

    boolean isEarnedBy(BigDecimal total) {
        return total.compareTo(bound) >= 0;
    }
}
