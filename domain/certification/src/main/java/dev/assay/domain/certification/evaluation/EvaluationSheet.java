package dev.assay.domain.certification.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one evaluation, as it was written down. It may be incomplete or wrong: the edition that rates it says
 * so, with every fault.
 *
 * @param marks criterion code to mark, in the order written
 * @param measures what was measured beside the criteria, such as {@code satisfaction}
 * @param deductions special deductions (特别扣分), each for a listed code
 * @param bonuses special bonuses (特别加分)
 * @param target the code of the level applied for, where a scheme certifies that level only; else null
 */
@ValueObject
public record EvaluationSheet(
        Map<String, Mark> marks,
        Map<String, Survey> measures,
        List<Adjustment> deductions,
        List<Adjustment> bonuses,
        @Nullable String target) {
    public EvaluationSheet {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        deductions = List.copyOf(deductions);
        bonuses = List.copyOf(bonuses);
    }

    public static EvaluationSheet of(Map<String, Mark> marks) {
        return new EvaluationSheet(marks, Map.of(), List.of(), List.of(), null);
    }

    /**
     * A question put to a sample of people.
     *
     * @param sampled how many were asked
     * @param satisfied how many of them were satisfied
     */
    @ValueObject
    public record Survey(int sampled, int satisfied) {}

    /**
     * A deduction or bonus outside the criteria.
     *
     * @param code which of the listed ones; null where a scheme lists none
     * @param reason why, in words
     */
    @ValueObject
    public record Adjustment(@Nullable String code, String reason) {}
}
