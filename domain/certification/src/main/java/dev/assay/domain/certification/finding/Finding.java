package dev.assay.domain.certification.finding;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something an audit found (CASE-15).
 *
 * @param id unique within the case, such as {@code N1}
 * @param criterion the code of the criterion it is tied to
 * @param evidence what was seen, in words
 * @param documents the ids of the case's documents that show it
 * @param dueOn by when the client is to answer; null for what needs no answer
 */
@ValueObject
public record Finding(
        String id,
        Grade grade,
        String criterion,
        String evidence,
        List<String> documents,
        @Nullable LocalDate dueOn) {
    public Finding {
        documents = List.copyOf(documents);
        if (grade.isNonconformity() != (dueOn != null)) {
            throw new IllegalArgumentException("a nonconformity, and nothing else, has a due date: " + id);
        }
    }

    /** How grave it is. */
    public enum Grade {
        MAJOR,
        MINOR,
        OBSERVATION,
        OPPORTUNITY;

        /** Whether it is a nonconformity (不符合), which blocks the decision until it is closed. */
        public boolean isNonconformity() {
            return this == MAJOR || this == MINOR;
        }
    }
}
