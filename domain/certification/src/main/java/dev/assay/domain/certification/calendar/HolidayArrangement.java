package dev.assay.domain.certification.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The State Council's arrangement of one year: which days are off and which weekend days are worked instead. It may name
 * a day of the December before.
 *
 * @param year the year it was announced for
 * @param days true for a day off, false for a make-up working day; ordinary weekends are not listed
 */
public record HolidayArrangement(Year year, Map<LocalDate, Boolean> days) {
    public HolidayArrangement {
        days = Map.copyOf(days);
    }

    /**
     * Reads lines {@code 2026-01-01=off …} and {@code 2026-01-04=work …}; what follows the first word is a name.
     *
     * @throws IllegalArgumentException naming every line that is neither, or is of another year
     */
    public static HolidayArrangement read(Year year, Reader source) throws IOException {
        var lines = new Properties();
        lines.load(source);
        var days = new TreeMap<LocalDate, Boolean>();
        var faults = new ArrayList<String>();
        lines.forEach((key, value) -> readLine(year, key.toString(), value.toString(), days, faults));
        if (days.isEmpty() && faults.isEmpty()) {
            faults.add("no day is listed");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("holidays %s: %s".formatted(year, String.join("; ", sorted(faults))));
        }
        return new HolidayArrangement(year, days);
    }

    private static void readLine(
            Year year, String key, String value, Map<LocalDate, Boolean> days, List<String> faults) {
        try {
            var day = LocalDate.parse(key);
            var word = value.split("\\s", 2)[0];
            if (!day.isAfter(year.minusYears(1).atMonth(Month.NOVEMBER).atEndOfMonth())
                    || day.getYear() > year.getValue()) {
                faults.add(key + " is of another year");
            } else if (word.equals("off") || word.equals("work")) {
                days.put(day, word.equals("off"));
            } else {
                faults.add("%s=%s is neither off nor work".formatted(key, value));
            }
        } catch (DateTimeException notADay) {
            faults.add(key + " is no date");
        }
    }

    private static List<String> sorted(List<String> faults) {
        return faults.stream().sorted().toList();
    }
}
