package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The levels of service capability (4.3.1), lowest first: 规划级, 规范级, 集成级, 优化级, 引领级. */
enum CapabilityLevel {
    L1(Clauses.BASIC),
    L2(Clauses.BASIC),
    L3(Clauses.WHOLE),
    L4(Clauses.WHOLE),
    L5(Clauses.WHOLE);

    /** Highest first, the order in which they are tried. */
    static final List<CapabilityLevel> DESCENDING = List.of(L5, L4, L3, L2, L1);

    static final List<Level> LEVELS = Arrays.stream(values())
            .map(level -> new Level(level.name(), level.label(), true))
            .toList();

    private final int clauses;

    CapabilityLevel(int clauses) {
        this.clauses = clauses;
    }

    static Optional<CapabilityLevel> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(code))
                .findFirst();
    }

    /** Whether all 105 clauses are judged for it, rather than the 63. */
    boolean judgesAll() {
        return clauses == Clauses.WHOLE;
    }

    /** Its row of the table; none for level 1, which prints “/”. */
    Optional<Threshold> threshold() {
        return switch (this) {
            case L1 -> Optional.empty();
            case L2 -> Optional.of(new Threshold(2, 10, 51));
            case L3 -> Optional.of(new Threshold(1, 20, 84));
            case L4 -> Optional.of(new Threshold(0, 16, 89));
            case L5 -> Optional.of(new Threshold(0, 10, 95));
        };
    }

    Text label() {
        return MassPersonalisationScheme.WORDING.text("level." + name());
    }

    /** The level above; empty for the highest. */
    Optional<CapabilityLevel> next() {
        return Arrays.stream(values())
                .filter(other -> other.compareTo(this) > 0)
                .findFirst();
    }
}
