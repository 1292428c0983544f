package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("DAY-01")
class LimitTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-31,  1, 2026-02-28
            2024-01-31,  1, 2024-02-29
            2026-03-31,  1, 2026-04-30
            2026-02-28,  1, 2026-03-28
            2025-11-30,  3, 2026-02-28
            2024-02-29, 12, 2025-02-28
            2024-02-29, 48, 2028-02-29
            2026-01-15,  6, 2026-07-15
            """)
    void aMonthEndsOnTheSameDayOrTheLastThereIs(LocalDate event, int months, LocalDate due) {
        assertThat(new Limit.Months(months).after(event, CALENDAR)).isEqualTo(new Deadline(due, false));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1, 2026-02-01", "2026-02-13, 10, 2026-02-23", "2024-02-28, 1, 2024-02-29"})
    void calendarDaysCountDaysOfAnyKind(LocalDate event, int days, LocalDate due) {
        assertThat(new Limit.CalendarDays(days).after(event, CALENDAR)).isEqualTo(new Deadline(due, false));
    }

    @Test
    void monthsAndCalendarDaysDoNotRollOnHolidays() {
        var newYear = LocalDate.of(2026, 1, 1);

        assertThat(new Limit.Months(1)
                        .after(LocalDate.of(2025, 12, 1), CALENDAR)
                        .on())
                .isEqualTo(newYear);
        assertThat(new Limit.CalendarDays(1)
                        .after(LocalDate.of(2025, 12, 31), CALENDAR)
                        .on())
                .isEqualTo(newYear);
    }

    @Test
    void workingDaysGoByTheCalendar() {
        assertThat(new Limit.WorkingDays(5).after(LocalDate.of(2026, 2, 13), CALENDAR))
                .isEqualTo(new Deadline(LocalDate.of(2026, 2, 27), false));
    }

    static Stream<Named<IntFunction<Limit>>> kinds() {
        return Stream.of(
                Named.of("working days", Limit.WorkingDays::new),
                Named.of("calendar days", Limit.CalendarDays::new),
                Named.of("months", Limit.Months::new));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLimitIsAtLeastOne(IntFunction<Limit> kind) {
        assertThat(kind.apply(1)).isNotNull();
        for (int tooFew : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> kind.apply(tooFew))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(tooFew));
        }
    }

    @Test
    void aLimitSaysFromWhenItCountsAndWhoAsksForIt() {
        var within = Within.months(12).of(Within.Base.ISSUE).under("SURV-01", "TEA 8");

        assertThat(within).isEqualTo(new Within(new Limit.Months(12), Within.Base.ISSUE, "SURV-01", "TEA 8"));
        assertThat(within.after(LocalDate.of(2026, 3, 31), CALENDAR).on()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(Within.workingDays(5).limit()).isEqualTo(new Limit.WorkingDays(5));
        assertThat(Within.calendarDays(15).limit()).isEqualTo(new Limit.CalendarDays(15));
    }
}
