package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/** A code of a rule document, and what it is called. */
@ValueObject
public record Named(String code, Text name) {}
