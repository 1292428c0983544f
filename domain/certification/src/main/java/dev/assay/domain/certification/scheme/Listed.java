package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An item of a list in a rule document.
 *
 * @param id unique within the edition, such as {@code suspension-3}
 * @param clause document and clause
 */
@ValueObject
public record Listed(String id, String clause, Text text) {}
