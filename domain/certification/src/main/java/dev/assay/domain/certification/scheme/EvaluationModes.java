package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.audit.AuditKind;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The modes a scheme evaluates by, and the combinations of which one must be carried out whole before a conclusion
 * (CASE-13).
 *
 * @param clause document and clause of the combinations
 */
@ValueObject
public record EvaluationModes(String clause, List<Named> modes, List<Combination> combinations) {
    public EvaluationModes {
        modes = List.copyOf(modes);
        combinations = List.copyOf(combinations);
    }

    /** Modes that together make a whole evaluation. */
    @ValueObject
    public record Combination(AuditKind audit, DesignDuty when, Set<String> modes) {
        public Combination {
            modes = Set.copyOf(modes);
        }
    }

    /** For which applicants a combination is meant: those that design the service themselves, those that do not, or all. */
    public enum DesignDuty {
        WITH,
        WITHOUT,
        ANY;

        boolean covers(boolean designs) {
            return this == ANY || designs == (this == WITH);
        }
    }

    public boolean knows(String code) {
        return modes.stream().anyMatch(mode -> mode.code().equals(code));
    }

    /** The combinations that would do. */
    public List<Combination> accepted(AuditKind audit, boolean designs) {
        return combinations.stream()
                .filter(combination ->
                        combination.audit() == audit && combination.when().covers(designs))
                .toList();
    }
}
