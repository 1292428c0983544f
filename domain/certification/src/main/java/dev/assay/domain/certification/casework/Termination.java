package dev.assay.domain.certification.casework;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Why an audit is ended before its time (CASE-16).
 *
 * @param statement the facts, in words
 */
@ValueObject
public record Termination(Ground ground, String statement) {

    /** The grounds there are (CCT/GZ-SC01-02 12). */
    public enum Ground {
        /** The client does not cooperate. */
        NO_COOPERATION,
        /** The facts differ materially from the application. */
        FACTS_DIFFER,
        /** The audit cannot be completed for another reason. */
        CANNOT_BE_COMPLETED
    }
}
