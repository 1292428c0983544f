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
 * @param oncePerCycle the codes of the modes that surveillance carries out at least once in a cycle, whatever its
 *     combinations (SURV-02)
 * @param mystery the codes of the modes that may be carried out as a mystery visit too (CASE-13, MYST-01)
 * @param tests the codes of the modes that a subcontracted laboratory carries out, which its report shows (CASE-13)
 */
@ValueObject
public record EvaluationModes(
        String clause,
        List<Named> modes,
        List<Combination> combinations,
        Set<String> oncePerCycle,
        Set<String> mystery,
        Set<String> tests) {
    public EvaluationModes {
        modes = List.copyOf(modes);
        combinations = List.copyOf(combinations);
        oncePerCycle = Set.copyOf(oncePerCycle);
        mystery = Set.copyOf(mystery);
        tests = Set.copyOf(tests);
    }

    /** All carried out openly by the body's own people, and every surveillance a whole combination and no more. */
    public EvaluationModes(String clause, List<Named> modes, List<Combination> combinations) {
        this(clause, modes, combinations, Set.of(), Set.of(), Set.of());
    }

    /** These modes, of which some are carried out in surveillance at least once in a cycle. */
    public EvaluationModes withOncePerCycle(String... codes) {
        return new EvaluationModes(clause, modes, combinations, Set.of(codes), mystery, tests);
    }

    /** These modes, of which some may be carried out as a mystery visit too. */
    public EvaluationModes withMystery(String... codes) {
        return new EvaluationModes(clause, modes, combinations, oncePerCycle, Set.of(codes), tests);
    }

    /** These modes, of which some are carried out by a subcontracted laboratory. */
    public EvaluationModes withTests(String... codes) {
        return new EvaluationModes(clause, modes, combinations, oncePerCycle, mystery, Set.of(codes));
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
