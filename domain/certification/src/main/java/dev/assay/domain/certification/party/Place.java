package dev.assay.domain.certification.party;

import dev.assay.domain.certification.explanation.Text;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A place where the service is provided.
 *
 * @param id unique within the scope, such as {@code P1}
 */
@ValueObject
public record Place(String id, Text name, Text address) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,20}");

    /** Whether something can be a place's id: 1 to 20 ASCII letters, digits and hyphens. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
