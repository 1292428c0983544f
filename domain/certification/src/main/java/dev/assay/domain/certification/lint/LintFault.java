package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.explanation.Message;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something about a scheme that cannot stay as it is.
 *
 * @param scheme the scheme's id
 * @param edition the edition's id; null where the fault is the scheme's as a whole
 * @param area what part of the description it is about
 */
@ValueObject
public record LintFault(String scheme, @Nullable String edition, Area area, Message message) {

    /** The parts of a scheme that are examined, each on its own. */
    public enum Area {
        SCHEME,
        FIELDS,
        LEVELS,
        CRITERIA,
        DOCUMENTS,
        MODES,
        LISTS,
        POLICIES,
        INTERPRETATIONS,
        AUDIT_TIME,
        RATING,
        SAMPLING
    }

    @Override
    public String toString() {
        return "%s %s, %s: %s".formatted(scheme, edition == null ? "(all editions)" : edition, area, message);
    }
}
