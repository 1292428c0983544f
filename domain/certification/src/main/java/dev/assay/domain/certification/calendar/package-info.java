/** Deadlines know the calendar: working days, calendar days and months are three kinds of limit, and holidays are data. */
@Module(name = "Calendar")
@NullMarked
package dev.assay.domain.certification.calendar;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
