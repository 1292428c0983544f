package dev.assay.domain.certification.complaint;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A complaint or appeal as it is handed in.
 *
 * @param statement what is wrong, in words
 */
@ValueObject
public record Lodgement(ComplaintKind kind, Concern concern, Complainant complainant, String statement) {}
