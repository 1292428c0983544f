package dev.assay.domain.certification.calendar;

import java.time.LocalDate;
import java.time.Month;
import org.jmolecules.ddd.annotation.ValueObject;

/** A length of time that a rule grants. Months and calendar days do not roll on holidays (DAY-01 ▲). */
@ValueObject
public sealed interface Limit {

    /** The last day in time, counted from the day after the event. */
    Deadline after(LocalDate event, WorkingCalendar calendar);

    /** The day that lies as far before the event, counted from the day before it. */
    Deadline before(LocalDate event, WorkingCalendar calendar);

    /** Days on which the offices work; at least 1. */
    record WorkingDays(int count) implements Limit {
        public WorkingDays {
            requirePositive(count);
        }

        @Override
        public Deadline after(LocalDate event, WorkingCalendar calendar) {
            return calendar.workingDaysAfter(event, count);
        }

        @Override
        public Deadline before(LocalDate event, WorkingCalendar calendar) {
            return calendar.workingDaysBefore(event, count);
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

        @Override
        public Deadline before(LocalDate event, WorkingCalendar calendar) {
            return new Deadline(event.minusDays(count), false);
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

        @Override
        public Deadline before(LocalDate event, WorkingCalendar calendar) {
            return new Deadline(event.minusMonths(count), false);
        }
    }

    /**
     * Once in each calendar year (SURV-01): due by the last day of the year after the event's, however late in its own year
     * the event was; and back, not before the first day of the year before.
     */
    record CalendarYear() implements Limit {
        @Override
        public Deadline after(LocalDate event, WorkingCalendar calendar) {
            return new Deadline(LocalDate.of(event.getYear() + 1, Month.DECEMBER, 31), false);
        }

        @Override
        public Deadline before(LocalDate event, WorkingCalendar calendar) {
            return new Deadline(LocalDate.of(event.getYear() - 1, Month.JANUARY, 1), false);
        }
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + count);
        }
    }
}
