package dev.assay.domain.certification.calendar;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The day that a limit ends on: the last on which something is in time or, where a window opens so long before an event,
 * the first.
 *
 * @param on that day; an act on it is in time
 * @param provisional whether a year it was counted through has no holiday arrangement loaded yet (DAY-01)
 */
@ValueObject
public record Deadline(LocalDate on, boolean provisional) {}
