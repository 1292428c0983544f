package dev.assay.domain.certification.explanation;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A reading of ours where a document is silent or ambiguous (▲ in the rulebook).
 *
 * @param id unique among all interpretations, such as {@code CR-02/continuous-bands}
 * @param rule the rule it reads
 * @param message our reading, and what the other one would be
 */
@ValueObject
public record Interpretation(String id, String rule, Message message) {
    /** That an answer rests on this reading; decisive if the other reading would have changed the answer. */
    public Applied applied(boolean decisive) {
        return new Applied(this, decisive);
    }

    /** An interpretation in use. */
    @ValueObject
    public record Applied(Interpretation interpretation, boolean decisive) {}
}
