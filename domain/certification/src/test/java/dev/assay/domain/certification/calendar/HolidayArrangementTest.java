package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("DAY-01")
class HolidayArrangementTest {

    private static HolidayArrangement read(int year, String lines) throws IOException {
        return HolidayArrangement.read(Year.of(year), new StringReader(lines));
    }

    @Test
    void daysOffAndMakeUpDaysAreRead() throws IOException {
        var arrangement = read(2027, """
                # what follows the first word is a name
                2027-01-01=off 元旦
                2027-01-03=work
                """);

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
    void anArrangementReachesFromTheDecemberBeforeToTheLastDayOfItsYear(LocalDate day, boolean taken)
            throws IOException {
        if (taken) {
            assertThat(read(2027, day + "=off").days()).containsOnlyKeys(day);
        } else {
            assertThatThrownBy(() -> read(2027, day + "=off"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("holidays 2027: " + day + " is of another year");
        }
    }

    @Test
    void everyBadLineIsNamed() {
        assertThatThrownBy(() -> read(2027, """
                        2027-01-01=off 元旦
                        2027-02-30=off
                        2027-05-01=holiday
                        2027-05-02=offday
                        2027-05-03=
                        2026-05-01=off
                        tomorrow=work
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holidays 2027: "
                        + "2026-05-01 is of another year; "
                        + "2027-02-30 is no date; "
                        + "2027-05-01=holiday is neither off nor work; "
                        + "2027-05-02=offday is neither off nor work; "
                        + "2027-05-03= is neither off nor work; "
                        + "tomorrow is no date");
    }

    @Test
    void anArrangementThatListsNothingIsNone() {
        assertThatThrownBy(() -> read(2027, "# to be announced\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holidays 2027: no day is listed");
    }
}
