/**
 * Deadlines know the calendar: working days, calendar days, months and calendar years are kinds of limit, holidays are data,
 * and every day that a limit leads to says why it is that day.
 */
@Module(name = "Calendar")
@NullMarked
package dev.assay.domain.certification.calendar;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
