package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.scheme.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The levels that a score can earn (5.3.3.7), lowest first; there are no one and two stars. */
enum Star {
    QUALIFIED(70),
    THREE_STAR(80),
    FOUR_STAR(90),
    FIVE_STAR(95);

    private final BigDecimal bound;

    Star(int bound) {
        this.bound = BigDecimal.valueOf(bound);
    }

    /** The least score that earns it. */
    BigDecimal bound() {
        return bound;
    }

    /** Highest first. */
    static List<Star> descending() {
        return List.of(values()).reversed();
    }

    /** The level above; empty for the highest. */
    Optional<Star> next() {
        return Arrays.stream(values())
                .filter(other -> other.compareTo(this) > 0)
                .findFirst();
    }

    static List<Level> levels() {
        return Arrays.stream(values())
                .map(star -> new Level(star.name(), AfterSalesScheme.WORDING.text("level." + star.name()), true))
                .toList();
    }
}
