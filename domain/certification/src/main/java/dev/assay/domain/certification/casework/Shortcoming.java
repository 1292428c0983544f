package dev.assay.domain.certification.casework;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that was sent back to be put right.
 *
 * @param item which part of the application or which document
 * @param problem what is wrong with it
 */
@ValueObject
public record Shortcoming(String item, String problem) {}
