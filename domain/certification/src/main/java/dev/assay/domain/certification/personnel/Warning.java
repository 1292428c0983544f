package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something of a person's that runs out soon, has run out, or was never there.
 *
 * @param rule the id of the rule that asks for it
 * @param clause document and clause
 * @param due the last day that it is good; the day of asking if it was never there
 * @param reading what the warning rests on; null if on nothing that could be read otherwise
 */
@ValueObject
public record Warning(
        String rule,
        String clause,
        Subject subject,
        LocalDate due,
        Message message,
        Interpretation.@Nullable Applied reading) {

    /** What there can be a warning of. */
    public enum Subject {
        /** The registration with CCAA is to be renewed. */
        REGISTRATION,
        /** Impartiality is to be declared. */
        IMPARTIALITY_DECLARATION
    }
}
