package dev.assay.domain.certification.calendar;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/** A length of time that a rule grants. Months and calendar days do not roll on holidays (DAY-01 ▲). */
@ValueObject
public sealed interface Limit {

    /** The last day in time, counted from the day after the event. */
    Deadline after(LocalDate event, WorkingCalendar calendar);

    /** Days on which the offices work; at least 1. */
    record WorkingDays(int count) implements Limit {
        public WorkingDays {
            requirePositive(count);
        }

        @Override
        public Deadline after(LocalDate event, WorkingCalendar calendar) {
            return calendar.workingDaysAfter(event, count);
        }
    }

    /** Days of any kind; at least 1. */
    record CalendarDays(int count) implements Limit {
        public CalendarDays {
            requirePositive(count);
        }

        @Override
        public Deadline after(LocalDate event, WorkingCalendar calendar) {
            return new Deadline(event.plusDays(count), false);
        }
    }

    /** Calendar months, ending on the same day of the month or its last; at least 1. */
    record Months(int count) implements Limit {
        public Months {
            requirePositive(count);
        }

        @Override
        public Deadline after(LocalDate event, WorkingCalendar calendar) {
            return new Deadline(event.plusMonths(count), false);
        }
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + count);
        }
    }
}
