package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.scheme.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The grades that a total can earn (CCT/GZ-SC01-02 6.3.7), lowest first; D fails. */
enum Grade {
    D(0),
    C(70),
    B(90),
    A(110),
    AA(120),
    AAA(125);

    private final BigDecimal bound;

    Grade(int bound) {
        this.bound = BigDecimal.valueOf(bound);
    }

    /** The least total that earns it. */
    BigDecimal bound() {
        return bound;
    }

    boolean passes() {
        return this != D;
    }

    /** The grades above the failing one, highest first. */
    static List<Grade> passing() {
        return List.of(AAA, AA, A, B, C);
    }

    /** The grade above; empty for the highest. */
    Optional<Grade> next() {
        return Arrays.stream(values())
                .filter(other -> other.compareTo(this) > 0)
                .findFirst();
    }

    static List<Level> levels() {
        return Arrays.stream(values())
                .map(grade -> new Level(
                        grade.name(), CreditGradeScheme.WORDING.text("level." + grade.name()), grade.passes()))
                .toList();
    }
}
