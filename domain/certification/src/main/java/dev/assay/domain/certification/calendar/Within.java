package dev.assay.domain.certification.calendar;

import dev.assay.domain.certification.explanation.Reason;
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

    /** The events that rules count from, or back from; expiry is the last day of validity. */
    public enum Base {
        RECEIPT,
        ACCEPTANCE,
        VISIT,
        FINDING,
        DECISION,
        ISSUE,
        SURVEILLANCE,
        SUSPENSION,
        APPEAL,
        COMPLAINT,
        REQUEST,
        DEMAND,
        CHANGE,
        INCIDENT,
        STATUS_CHANGE,
        EXPIRY
    }

    public Deadline after(LocalDate event, WorkingCalendar calendar) {
        return limit.after(event, calendar);
    }

    /** The day so long before an event, such as expiry. */
    public Deadline before(LocalDate event, WorkingCalendar calendar) {
        return limit.before(event, calendar);
    }

    /**
     * Why something is due by a day counted from an event.
     *
     * @param event when the base took place
     * @param actual the day it was done or, while it is not, today
     */
    public Reason reason(LocalDate event, LocalDate actual, WorkingCalendar calendar) {
        return new WithinInWords(this, event, calendar).by(after(event, calendar), actual);
    }

    /**
     * Why something can be done from a day counted back from an event, and not earlier.
     *
     * @param event when the base takes place
     * @param actual the day it was done or, while it is not, today
     */
    public Reason openingReason(LocalDate event, LocalDate actual, WorkingCalendar calendar) {
        return new WithinInWords(this, event, calendar).from(before(event, calendar), actual);
    }

    /**
     * Why something is due by a day counted back from an event.
     *
     * @param event when the base takes place
     * @param actual the day it was done or, while it is not, today
     */
    public Reason closingReason(LocalDate event, LocalDate actual, WorkingCalendar calendar) {
        return new WithinInWords(this, event, calendar).ahead(before(event, calendar), actual);
    }

    /**
     * Why a term that begins with an event has its last day when it does.
     *
     * @param last the last day of the term
     * @param actual the day of which it is asked whether the term still runs
     */
    public Reason termReason(LocalDate event, LocalDate last, LocalDate actual) {
        return WithinInWords.term(this, event, last, actual);
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

    /** Once in each calendar year. */
    public static Started calendarYear() {
        return new Started(new Limit.CalendarYear());
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
