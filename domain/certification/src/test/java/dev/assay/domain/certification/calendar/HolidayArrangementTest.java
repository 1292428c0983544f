package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("DAY-01")
class HolidayArrangementTest {

    private static Outcome<HolidayArrangement> read(int year, String lines) {
        return HolidayArrangement.read(Year.of(year), lines);
    }

    private static List<String> faults(Outcome<HolidayArrangement> outcome) {
        return outcome.breaches().stream()
                .map(breach -> breach.field() + " " + breach.message())
                .toList();
    }

    @Test
    void daysOffAndMakeUpDaysAreRead() {
        var arrangement = read(2027, """
                \uFEFF# what follows the first word is a name

                2027-01-01=off 元旦
                  2027-01-03 = work\t
                """).orElseThrow();

        assertThat(arrangement.year()).isEqualTo(Year.of(2027));
        assertThat(arrangement.days())
                .isEqualTo(Map.of(LocalDate.of(2027, 1, 1), true, LocalDate.of(2027, 1, 3), false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-30, false
            2026-12-01, true
            2026-12-31, true
            2027-01-01, true
            2027-12-31, true
            2028-01-01, false
            """)
    void anArrangementReachesFromTheDecemberBeforeToTheLastDayOfItsYear(LocalDate day, boolean taken) {
        var outcome = read(2027, day + "=off");

        if (taken) {
            assertThat(outcome.orElseThrow().days()).containsOnlyKeys(day);
        } else {
            assertThat(faults(outcome))
                    .containsExactly(
                            "lines.1 Line 1: %s is neither a day of 2027 nor of the December before.".formatted(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, false", // a Friday
        "2027-01-02, true",
        "2027-01-03, true",
        "2027-01-04, false"
    })
    void onlyWeekendDaysAreWorkedInExchange(LocalDate day, boolean sound) {
        var outcome = read(2027, day + "=work");

        assertThat(faults(outcome))
                .isEqualTo(
                        sound
                                ? List.of()
                                : List.of(("lines.1 Line 1: %s is no make-up working day,"
                                                + " for it is neither a Saturday nor a Sunday.")
                                        .formatted(day)));
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        var outcome = read(2027, """
                2027-01-01=off 元旦
                2027-02-30=off
                # a remark
                2027-05-01=holiday
                2027-05-02=offday
                2027-05-03=
                2026-05-01=work
                tomorrow=work
                2027-01-01=off
                """);

        assertThat(outcome.breaches()).allMatch(breach -> breach.rule().equals("DAY-01"));
        assertThat(faults(outcome))
                .satisfiesExactly(
                        fault -> assertThat(fault).isEqualTo("lines.2 Line 2: 2027-02-30 is no date."),
                        fault -> assertThat(fault).startsWith("lines.4 Line 4 cannot be read"),
                        fault -> assertThat(fault).startsWith("lines.5 Line 5 cannot be read"),
                        fault -> assertThat(fault).startsWith("lines.6 Line 6 cannot be read"),
                        fault -> assertThat(fault).startsWith("lines.7 Line 7: 2026-05-01 is neither a day of 2027"),
                        fault -> assertThat(fault).startsWith("lines.7 Line 7: 2026-05-01 is no make-up working day"),
                        fault -> assertThat(fault).startsWith("lines.8 Line 8 cannot be read"),
                        fault -> assertThat(fault).isEqualTo("lines.9 Line 9: 2027-01-01 stands on line 1 already."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# to be announced\n"})
    void anArrangementThatListsNothingIsNone(String content) {
        assertThat(faults(read(2027, content))).containsExactly("lines No day is listed.");
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "2999, true", "3000, false"})
    void aYearIsOneThatDeadlinesReach(int year, boolean sound) {
        assertThat(read(year, "%d-01-01=off".formatted(year)).breaches().isEmpty())
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"499, true", "500, false"})
    void aFileOfMoreLinesThanAYearNeedsIsNone(int remarks, boolean sound) {
        var outcome = read(2027, "# a remark\n".repeat(remarks) + "2027-01-01=off\n");

        assertThat(faults(outcome))
                .isEqualTo(sound ? List.of() : List.of("lines A holiday arrangement has at most 500 lines."));
    }

    @Test
    void theArrangementsShippedAreThoseOfFourYears() {
        assertThat(HolidayArrangement.shipped())
                .extracting(HolidayArrangement::year)
                .containsExactly(Year.of(2023), Year.of(2024), Year.of(2025), Year.of(2026));
    }
}
