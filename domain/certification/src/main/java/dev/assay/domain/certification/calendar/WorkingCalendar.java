package dev.assay.domain.certification.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which days are worked (DAY-01): Monday to Friday but for public holidays, and the announced make-up days. A year whose
 * arrangement is not loaded counts weekdays only, which gives the earlier and so the safer date.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, Boolean> off = new HashMap<>();
    private final Set<Year> loaded = new HashSet<>();

    private WorkingCalendar(Collection<HolidayArrangement> arrangements) {
        for (var arrangement : arrangements) {
            loaded.add(arrangement.year());
            off.putAll(arrangement.days());
        }
    }

    public static WorkingCalendar of(Collection<HolidayArrangement> arrangements) {
        return new WorkingCalendar(arrangements);
    }

    /** With the arrangements shipped: 2023 to 2026. */
    public static WorkingCalendar shipped() {
        return of(IntStream.rangeClosed(2023, 2026)
                .mapToObj(Year::of)
                .map(WorkingCalendar::shippedFor)
                .toList());
    }

    private static HolidayArrangement shippedFor(Year year) {
        var name = "holidays-%s.properties".formatted(year);
        try (var stream = WorkingCalendar.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return HolidayArrangement.read(year, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !off.getOrDefault(day, isWeekend(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }

    /**
     * The last of so many working days after an event; the day after the event is day 1.
     *
     * @param days at least 1
     */
    Deadline workingDaysAfter(LocalDate event, int days) {
        var day = event;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new Deadline(day, !notLoaded(event.plusDays(1), day).isEmpty());
    }

    /**
     * The first of so many working days before an event; the day before the event is day 1.
     *
     * @param days at least 1
     */
    Deadline workingDaysBefore(LocalDate event, int days) {
        var day = event;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new Deadline(day, !notLoaded(day, event.minusDays(1)).isEmpty());
    }

    /** The years whose arrangement could touch the days and is not loaded; the next year's may touch a December. */
    List<Year> notLoaded(LocalDate from, LocalDate to) {
        var last = to.getMonth() == Month.DECEMBER ? to.getYear() + 1 : to.getYear();
        return IntStream.rangeClosed(from.getYear(), last)
                .mapToObj(Year::of)
                .filter(year -> !loaded.contains(year))
                .toList();
    }
}
