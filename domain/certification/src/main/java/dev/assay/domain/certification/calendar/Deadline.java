package dev.assay.domain.certification.calendar;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The last day on which something is in time.
 *
 * @param on that day; an act on it is still in time
 * @param provisional whether a year it was counted through has no holiday arrangement loaded yet (DAY-01)
 */
@ValueObject
public record Deadline(LocalDate on, boolean provisional) {}
