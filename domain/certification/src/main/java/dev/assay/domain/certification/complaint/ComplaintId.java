package dev.assay.domain.certification.complaint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jmolecules.ddd.types.Identifier;

/**
 * The reference of a complaint or appeal. Whoever has no account follows a complaint by it alone, so it cannot be guessed.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens
 */
@ValueObject
public record ComplaintId(String value) implements Identifier {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-z-]{1,40}");

    public ComplaintId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no reference of a complaint: " + value);
        }
    }

    public static Optional<ComplaintId> parse(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new ComplaintId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
