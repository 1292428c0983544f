package dev.assay.domain.certification.calendar;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads one arrangement, line by line, and collects what is wrong with it. */
final class ArrangementReading {
    private static final String RULE = "DAY-01";
    private static final Wording WORDING = Wording.beside(ArrangementReading.class);
    private static final Pattern LINE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\s*=\\s*(off|work)(\\s.*)?");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** More than a year has days, with room for remarks. */
    private static final int MOST_LINES = 500;

    private final Year year;
    private final Breaches breaches = new Breaches();
    private final Map<LocalDate, Boolean> days = new TreeMap<>();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();

    ArrangementReading(Year year) {
        this.year = year;
    }

    Outcome<HolidayArrangement> read(String content) {
        breaches.valid(
                FIRST_YEAR <= year.getValue() && year.getValue() <= LAST_YEAR,
                RULE,
                "year",
                () -> WORDING.message("DAY-01.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        var lines = content.replaceFirst("^" + BYTE_ORDER_MARK, "")
                .lines()
                .limit(MOST_LINES + 1L)
                .toList();
        if (lines.size() > MOST_LINES) {
            return breaches.valid(
                            false, RULE, "lines", () -> WORDING.message("DAY-01.length", Integer.toString(MOST_LINES)))
                    .orDone(this::arrangement);
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                readLine(i + 1, line);
            }
        }
        return breaches.valid(!days.isEmpty() || !breaches.none(), RULE, "lines", () -> WORDING.message("DAY-01.empty"))
                .orDone(this::arrangement);
    }

    private HolidayArrangement arrangement() {
        return new HolidayArrangement(year, days);
    }

    private void readLine(int number, String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            note(false, number, "DAY-01.line", "");
            return;
        }
        var day = dateOf(parts.group(1));
        note(day.isPresent(), number, "DAY-01.date", parts.group(1));
        day.ifPresent(on -> take(number, on, parts.group(2).equals("off")));
    }

    private void take(int number, LocalDate day, boolean off) {
        var first = lineOf.putIfAbsent(day, number);
        days.put(day, off);
        breaches.valid(
                first == null,
                RULE,
                field(number),
                () -> WORDING.message("DAY-01.twice", Integer.toString(number), day.toString(), String.valueOf(first)));
        note(isOfTheYear(day), number, "DAY-01.other-year", day.toString());
        note(off || WorkingCalendar.isWeekend(day), number, "DAY-01.make-up", day.toString());
    }

    private boolean isOfTheYear(LocalDate day) {
        return day.isAfter(year.minusYears(1).atMonth(Month.NOVEMBER).atEndOfMonth())
                && day.getYear() <= year.getValue();
    }

    private void note(boolean holds, int number, String key, String day) {
        breaches.valid(
                holds, RULE, field(number), () -> WORDING.message(key, Integer.toString(number), day, year.toString()));
    }

    private static String field(int number) {
        return "lines." + number;
    }

    private static Optional<LocalDate> dateOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
