package dev.assay.domain.certification.party;

import dev.assay.domain.certification.explanation.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A place where the service is provided.
 *
 * @param id unique within the scope, such as {@code P1}
 */
@ValueObject
public record Place(String id, Text name, Text address) {}
