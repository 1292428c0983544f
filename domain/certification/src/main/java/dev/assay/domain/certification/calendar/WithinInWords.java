package dev.assay.domain.certification.calendar;

import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a limit ends when it does, and what is not certain about it. */
record WithinInWords(Within within, LocalDate event, WorkingCalendar calendar) {
    private static final Wording WORDING = Wording.beside(Within.class);

    Reason by(Deadline due, LocalDate actual) {
        var message = within.limit() instanceof Limit.CalendarYear
                ? WORDING.message("by.calendar-year", base(within), event, due.on())
                : message("by", within, event, due.on());
        return until(within, due.on(), actual, qualified(message, due, event.plusDays(1), due.on()));
    }

    Reason from(Deadline opens, LocalDate actual) {
        var message = message("from", within, event, opens.on());
        return new Reason(
                within.rule(),
                within.clause(),
                "≥ " + opens.on(),
                actual.toString(),
                !actual.isBefore(opens.on()),
                qualified(message, opens, opens.on(), event.minusDays(1)));
    }

    Reason ahead(Deadline due, LocalDate actual) {
        var message = message("ahead", within, event, due.on());
        return until(within, due.on(), actual, qualified(message, due, due.on(), event.minusDays(1)));
    }

    static Reason term(Within within, LocalDate event, LocalDate last, LocalDate actual) {
        return until(within, last, actual, message("term", within, event, last));
    }

    private static Reason until(Within within, LocalDate last, LocalDate actual, Message message) {
        return Reason.until(within.rule(), within.clause(), last, actual, message);
    }

    private static Message message(String key, Within within, LocalDate event, LocalDate day) {
        return WORDING.message(key, inWords(within.limit()), base(within), event, day);
    }

    private Message qualified(Message message, Deadline deadline, LocalDate from, LocalDate to) {
        return deadline.provisional()
                ? WORDING.message("provisional", message, inWords(calendar.notLoaded(from, to)))
                : message;
    }

    private static Text base(Within within) {
        return WORDING.text("base." + within.base());
    }

    private static Message inWords(Limit limit) {
        return switch (limit) {
            case Limit.Months(var count) -> inWords("month", count);
            case Limit.WorkingDays(var count) -> inWords("working-day", count);
            case Limit.CalendarDays(var count) -> inWords("calendar-day", count);
            case Limit.CalendarYear() -> inWords("calendar-year", 1);
        };
    }

    private static Message inWords(String unit, int count) {
        return WORDING.message("limit.%s%s".formatted(unit, count == 1 ? "" : "s"), count);
    }

    private static Text inWords(List<Year> years) {
        return new Text(joined(years, "、"), joined(years, ", "));
    }

    private static String joined(List<Year> years, String by) {
        return years.stream().map(Year::toString).collect(Collectors.joining(by));
    }
}
