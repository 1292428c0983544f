package dev.assay.domain.certification.evaluation;

import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What one auditor adds to a sheet at a time, with the evidence for it.
 *
 * @param author the account name of who judged
 * @param mode the code of the evaluation mode in which it was judged
 * @param marks criterion code to mark; each takes the place of an earlier one of the same mode
 * @param removed the criteria whose mark of this mode is taken back
 * @param deductions all special deductions as they now stand; null to leave them
 * @param bonuses all special bonuses as they now stand; null to leave them
 * @param evidence what the marks rest on, in words
 * @param documents the ids of the case's documents that they rest on
 */
@ValueObject
public record SheetPiece(
        String author,
        String mode,
        Map<String, Mark> marks,
        Set<String> removed,
        @Nullable List<Adjustment> deductions,
        @Nullable List<Adjustment> bonuses,
        String evidence,
        List<String> documents) {
    public SheetPiece {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        deductions = deductions == null ? null : List.copyOf(deductions);
        bonuses = bonuses == null ? null : List.copyOf(bonuses);
        documents = List.copyOf(documents);
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return marks.isEmpty() && removed.isEmpty() && deductions == null && bonuses == null;
    }
}
