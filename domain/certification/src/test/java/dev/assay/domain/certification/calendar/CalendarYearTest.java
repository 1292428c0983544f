package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SURV-01")
class CalendarYearTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final Within EACH_YEAR =
            Within.calendarYear().of(Within.Base.SURVEILLANCE).under("SURV-01", "TEA-01 8");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-12-31",
        "2026-06-30, 2027-12-31",
        "2026-12-31, 2027-12-31",
        "2027-01-01, 2028-12-31",
        "2028-02-29, 2029-12-31"
    })
    void itIsDueByTheLastDayOfTheNextYearHoweverLateTheEventWas(LocalDate surveillance, LocalDate due) {
        assertThat(EACH_YEAR.after(surveillance, CALENDAR)).isEqualTo(new Deadline(due, false));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2025-01-01", "2026-12-31, 2025-01-01", "2028-02-29, 2027-01-01"})
    void countedBackItReachesTheFirstDayOfTheYearBefore(LocalDate event, LocalDate day) {
        assertThat(EACH_YEAR.before(event, CALENDAR)).isEqualTo(new Deadline(day, false));
    }
}
