package dev.assay.domain.certification.explanation;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One comparison an answer rests on.
 *
 * @param rule the rule's id, such as {@code CR-02}
 * @param clause document and clause it comes from
 * @param expected what the rule asks for, such as {@code ≥ 120}
 * @param actual what was found
 * @param met whether what was found is what was asked for
 * @param message the same in words
 */
@ValueObject
public record Reason(String rule, String clause, String expected, String actual, boolean met, Message message) {

    /** That something was done, or is still to be done as of today, no later than on a last day. */
    public static Reason until(String rule, String clause, LocalDate last, LocalDate actual, Message message) {
        return new Reason(rule, clause, "≤ " + last, actual.toString(), !actual.isAfter(last), message);
    }
}
