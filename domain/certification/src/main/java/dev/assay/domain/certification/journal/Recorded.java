package dev.assay.domain.certification.journal;

import org.jmolecules.ddd.annotation.ValueObject;

/** Something that happened, and who recorded it when. */
@ValueObject
public record Recorded<E extends Recordable>(Stamp stamp, E event) {}
