package dev.assay.domain.certification.scheme;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How an edition follows an older one (CASE-21).
 *
 * @param receivedBefore applications received before this day may still be of the older edition
 * @param until the last day on which a certificate under the older edition is good; then it lapses by itself
 * @param clause document and clause
 */
@ValueObject
public record Transition(LocalDate receivedBefore, LocalDate until, String clause) {}
