package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that end before an event instead of after it. */
class CountingBackTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @Rule({"REC-01", "DAY-01"})
    @ParameterizedTest
    @CsvSource(textBlock = """
            2029-03-14, 3, 2028-12-14
            2029-03-14, 6, 2028-09-14
            2029-03-31, 1, 2029-02-28
            2028-03-31, 1, 2028-02-29
            2029-05-31, 3, 2029-02-28
            2028-05-30, 3, 2028-02-29
            2029-05-29, 3, 2029-02-28
            2029-05-28, 3, 2029-02-28
            2029-08-31, 6, 2029-02-28
            2029-02-28, 3, 2028-11-28
            2028-02-29, 3, 2027-11-29
            2028-02-29, 12, 2027-02-28
            2029-02-27, 6, 2028-08-27
            2029-12-31, 6, 2029-06-30
            2029-01-31, 3, 2028-10-31
            """)
    void monthsEndOnTheSameDayOfTheMonthOrTheLastThereIs(LocalDate expiry, int months, LocalDate day) {
        assertThat(Within.months(months)
                        .of(Within.Base.EXPIRY)
                        .under("REC-01", "TEA-01 9")
                        .before(expiry, CALENDAR))
                .isEqualTo(new Deadline(day, false));
    }

    @Rule("DAY-01")
    @ParameterizedTest
    @CsvSource({"2026-03-01, 1, 2026-02-28", "2024-03-01, 1, 2024-02-29", "2026-01-01, 15, 2025-12-17"})
    void calendarDaysAreDaysOfAnyKind(LocalDate event, int days, LocalDate day) {
        assertThat(new Limit.CalendarDays(days).before(event, CALENDAR)).isEqualTo(new Deadline(day, false));
    }

    @Rule({"CASE-10", "DAY-01"})
    @ParameterizedTest(name = "{1} working days before {0}: {2}, {3}")
    @CsvSource(textBlock = """
            2026-03-13, 7, 2026-03-04, false
            2026-03-16, 7, 2026-03-05, false
            2026-03-15, 7, 2026-03-05, false
            2026-02-27, 5, 2026-02-13, false
            2026-10-13, 5, 2026-09-30, false
            2026-01-06, 5, 2025-12-29, false
            2027-01-06, 1, 2027-01-05, true
            2026-12-02, 1, 2026-12-01, true
            2026-12-01, 1, 2026-11-30, false
            """)
    void dayOneIsTheDayBeforeTheEventAndOnlyWorkedDaysCount(
            LocalDate event, int days, LocalDate day, boolean provisional) {
        assertThat(new Limit.WorkingDays(days).before(event, CALENDAR)).isEqualTo(new Deadline(day, provisional));
    }

    @Rule("DAY-01")
    @ParameterizedTest
    @CsvSource({"2026-02-27", "2026-03-13", "2026-05-15", "2026-10-13"})
    void fromAWorkingDayThereAndBackIsTheSameDay(LocalDate worked) {
        var sevenDays = new Limit.WorkingDays(7);

        assertThat(sevenDays
                        .after(sevenDays.before(worked, CALENDAR).on(), CALENDAR)
                        .on())
                .isEqualTo(worked);
    }

    @Rule("DAY-01")
    @ParameterizedTest
    @CsvSource({"2026-12-18, 2026-12-20, 2026 2027", "2026-01-05, 2026-11-30, 2026", "2025-12-31, 2026-01-01, 2025 2026"
    })
    void theYearsThatAreNotLoadedAreKnownByName(LocalDate from, LocalDate to, String years) {
        assertThat(WorkingCalendar.of(List.of()).notLoaded(from, to))
                .extracting(Object::toString)
                .containsExactly(years.split(" "));
    }
}
