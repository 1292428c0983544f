package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A level that a rating can reach.
 *
 * @param code ASCII, such as {@code AAA}
 * @param certifiable whether a certificate can be issued for it
 */
@ValueObject
public record Level(String code, Text name, boolean certifiable) {}
