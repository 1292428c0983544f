package dev.assay.domain.certification.complaint;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a complaint led to, such as an audit out of turn, a suspension, or another way of working.
 *
 * @param concern where it shows
 * @param statement what it is, in words
 */
@ValueObject
public record Consequence(Concern concern, String statement) {}
