package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("DAY-01")
class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-01-18,  5, 2023-01-30
            2023-09-27,  5, 2023-10-10
            2024-02-08,  5, 2024-02-21
            2024-04-30,  5, 2024-05-10
            2025-01-24,  5, 2025-02-07
            2025-09-26,  7, 2025-10-13
            2026-02-13,  5, 2026-02-27
            2026-02-13,  7, 2026-03-02
            2026-09-30,  5, 2026-10-13
            2026-01-05, 60, 2026-04-03
            2026-04-29, 10, 2026-05-15
            2025-12-29,  5, 2026-01-06
            2026-12-18,  5, 2026-12-25
            """)
    void dayOneIsTheDayAfterTheEventAndOnlyWorkedDaysCount(LocalDate event, int days, LocalDate due) {
        assertThat(CALENDAR.workingDaysAfter(event, days).on()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, true,  a Monday
            2026-03-06, true,  a Friday
            2026-03-07, false, a Saturday
            2026-03-08, false, a Sunday
            2024-02-09, true,  the eve of the Spring Festival is worked in 2024
            2025-01-28, false, the same eve is a holiday from 2025
            2024-02-04, true,  a Sunday worked to make up
            2024-02-18, true,  a Sunday worked to make up
            2026-01-04, true,  a Sunday worked to make up
            2026-02-14, true,  a Saturday worked to make up
            2026-02-28, true,  a Saturday worked to make up
            2026-01-01, false, a Thursday but a holiday
            2026-02-23, false, the last day of the Spring Festival
            2026-02-24, true,  the day after it
            2022-12-31, false, listed by the arrangement of 2023
            """)
    void aDayIsWorkedOrNot(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void everyYearHasAsManyWorkingDaysAsItsArrangementGives(int year, long days) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay))
                .hasSize(Math.toIntExact(days));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20, 5, false, a November is settled by its own year
            2026-11-26, 2, false, ends on 30 November
            2026-11-27, 2, true,  ends in a December that the arrangement of 2027 may touch
            2026-12-18, 5, true,  the same
            2027-03-01, 5, true,  2027 is not loaded
            2025-12-18, 5, false, 2026 is loaded
            2022-12-01, 5, true,  2022 is not loaded
            2022-12-30, 1, true,  'ends in 2023, with day 1 still in 2022'
            2022-12-31, 5, false, day 1 is in 2023
            """)
    void aDeadlineIsProvisionalWhileAYearThatCouldTouchItIsNotLoaded(
            LocalDate event, int days, boolean provisional, String why) {
        assertThat(CALENDAR.workingDaysAfter(event, days).provisional()).as(why).isEqualTo(provisional);
    }

    @Test
    void aYearThatIsNotLoadedCountsWeekdaysAndSoIsNeverLater() {
        var bare = WorkingCalendar.of(List.of());
        var event = LocalDate.of(2026, 9, 30);

        assertThat(bare.workingDaysAfter(event, 5)).isEqualTo(new Deadline(LocalDate.of(2026, 10, 7), true));
        assertThat(CALENDAR.workingDaysAfter(event, 5)).isEqualTo(new Deadline(LocalDate.of(2026, 10, 13), false));
    }

    @Test
    void aDecemberDayMayBeSetByTheArrangementOfTheNextYear() {
        var friday = LocalDate.of(2027, 12, 31);
        var next = new HolidayArrangement(Year.of(2028), Map.of(friday, true));

        assertThat(WorkingCalendar.of(List.of()).isWorkingDay(friday)).isTrue();
        assertThat(WorkingCalendar.of(List.of(next)).isWorkingDay(friday)).isFalse();
    }

    @Test
    void ofTwoArrangementsThatNameTheSameDayTheLaterYearsHolds() {
        var day = LocalDate.of(2027, 12, 31);
        var own = new HolidayArrangement(Year.of(2027), Map.of(day, false));
        var next = new HolidayArrangement(Year.of(2028), Map.of(day, true));

        assertThat(WorkingCalendar.of(List.of(own, next)).isWorkingDay(day)).isFalse();
        assertThat(WorkingCalendar.of(List.of(next, own)).isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-29, 2027-02-05", // a Friday
        "2027-01-30, 2027-02-05", // the Saturday after it
        "2027-01-31, 2027-02-05", // and the Sunday
        "2027-02-01, 2027-02-08"
    })
    void anEventOnAWeekendStartsTheClockOnMonday(LocalDate event, LocalDate due) {
        assertThat(CALENDAR.workingDaysAfter(event, 5).on()).isEqualTo(due);
    }
}
