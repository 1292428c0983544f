package dev.assay.domain.certification.explanation;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One fault for which something was refused.
 *
 * @param kind what sort of fault, so that an adapter knows how to answer
 * @param rule the id of the rule that was broken
 * @param field where the fault stands, as a path such as {@code marks.1.1.1}; null if it concerns the whole
 * @param message what is wrong, for a person
 */
@ValueObject
public record Breach(Kind kind, String rule, @Nullable String field, Message message) {

    /** The sorts of fault there are. */
    public enum Kind {
        /** A value that cannot be taken: missing, out of range, unknown, out of order. */
        INVALID,
        /** Every value is sound, but a rule forbids what they add up to. */
        CONDITION,
        /** The act is not one that the present state allows. */
        STATE,
        /** Somebody else changed it first. */
        STALE,
        /** The person may not do this. */
        FORBIDDEN,
        /** No such thing. */
        UNKNOWN
    }

    /** The same breach, its field seen from further out: {@code marks.1.1.1} within {@code sheet} is {@code sheet.marks.1.1.1}. */
    public Breach within(String prefix) {
        return new Breach(kind, rule, field == null ? prefix : prefix + "." + field, message);
    }

    public static Breach invalid(String rule, @Nullable String field, Message message) {
        return new Breach(Kind.INVALID, rule, field, message);
    }

    public static Breach condition(String rule, @Nullable String field, Message message) {
        return new Breach(Kind.CONDITION, rule, field, message);
    }
}
