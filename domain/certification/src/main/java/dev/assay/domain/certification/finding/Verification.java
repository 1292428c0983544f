package dev.assay.domain.certification.finding;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer is effective.
 *
 * @param statement what was verified, in words
 * @param dueOn by when the client is to answer again; null if the answer is effective
 */
@ValueObject
public record Verification(
        Means means,
        boolean effective,
        String statement,
        @Nullable LocalDate dueOn) {
    public Verification {
        if (effective != (dueOn == null)) {
            throw new IllegalArgumentException("a finding has a new due date exactly when it is open again");
        }
    }

    /** How it was verified. */
    public enum Means {
        IN_WRITING,
        ON_SITE
    }
}
