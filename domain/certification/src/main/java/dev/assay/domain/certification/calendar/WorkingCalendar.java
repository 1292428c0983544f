package dev.assay.domain.certification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which days are worked (DAY-01): Monday to Friday but for public holidays, and the announced make-up days. A year whose
 * arrangement is not loaded counts weekdays only, which gives the earlier and so the safer date.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, Boolean> off = new HashMap<>();
    private final Set<Year> loaded = new HashSet<>();
    private final Predicate<LocalDate> paused;

    private WorkingCalendar(WorkingCalendar other, Predicate<LocalDate> paused) {
        this.off.putAll(other.off);
        this.loaded.addAll(other.loaded);
        this.paused = paused;
    }

    private WorkingCalendar(Collection<HolidayArrangement> arrangements) {
        paused = _ -> false;
        arrangements.stream()
                .sorted(Comparator.comparing(HolidayArrangement::year))
                .forEach(arrangement -> {
                    loaded.add(arrangement.year());
                    off.putAll(arrangement.days());
                });
    }

    /** With these arrangements. Where two name the same December day, the one of the later year holds: it came later. */
    public static WorkingCalendar of(Collection<HolidayArrangement> arrangements) {
        return new WorkingCalendar(arrangements);
    }

    /** With the arrangements shipped: 2023 to 2026. */
    public static WorkingCalendar shipped() {
        return of(HolidayArrangement.shipped());
    }

    /** This calendar without the days on which a clock stands still. */
    public WorkingCalendar pausedOn(Predicate<LocalDate> days) {
        return new WorkingCalendar(this, days);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !paused.test(day) && !off.getOrDefault(day, isWeekend(day));
    }

    static boolean isWeekend(LocalDate day) {
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
