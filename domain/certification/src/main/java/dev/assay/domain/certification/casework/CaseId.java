package dev.assay.domain.certification.casework;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jmolecules.ddd.types.Identifier;

/**
 * What a case is known by.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens
 */
@ValueObject
public record CaseId(String value) implements Identifier {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-z-]{1,40}");

    public CaseId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no case id: " + value);
        }
    }

    public static Optional<CaseId> parse(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new CaseId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
