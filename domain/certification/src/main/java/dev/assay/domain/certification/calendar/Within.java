package dev.assay.domain.certification.calendar;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A limit, the day it is counted from, and where it is written.
 *
 * <p>{@code Within.months(12).of(Base.ISSUE).under("SURV-01", "CCT/GZ-SC01-02 8.1.1")}
 *
 * @param limit how long
 * @param base from when
 * @param rule the rule's id
 * @param clause document and clause
 */
@ValueObject
public record Within(Limit limit, Base base, String rule, String clause) {

    /** The events that rules count from, or (expiry) back from. */
    public enum Base {
        RECEIPT,
        ACCEPTANCE,
        VISIT,
        DECISION,
        ISSUE,
        SURVEILLANCE,
        SUSPENSION,
        APPEAL,
        EXPIRY
    }

    public Deadline after(LocalDate event, WorkingCalendar calendar) {
        return limit.after(event, calendar);
    }

    public static Started workingDays(int count) {
        return new Started(new Limit.WorkingDays(count));
    }

    public static Started calendarDays(int count) {
        return new Started(new Limit.CalendarDays(count));
    }

    public static Started months(int count) {
        return new Started(new Limit.Months(count));
    }

    /** A limit that does not say yet from when. */
    public record Started(Limit limit) {
        public Based of(Base base) {
            return new Based(limit, base);
        }
    }

    /** A limit that does not say yet who asks for it. */
    public record Based(Limit limit, Base base) {
        public Within under(String rule, String clause) {
            return new Within(limit, base, rule, clause);
        }
    }
}
