package dev.assay.domain.certification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManDayTableTest {
    private static final ManDayTable TABLE = ManDayTable.empty()
            .upTo(10, "2", "1", "1.5")
            .upTo(11, "2.5", "1", "2")
            .upTo(50, "3", "1.5", "2.5");

    @ParameterizedTest
    @CsvSource(textBlock = """
             1, 2,   1,   1.5
            10, 2,   1,   1.5
            11, 2.5, 1,   2
            12, 3,   1.5, 2.5
            50, 3,   1.5, 2.5
            """)
    void bothEdgesOfARowBelongToIt(int persons, BigDecimal initial, BigDecimal surveillance, BigDecimal again) {
        var row = TABLE.rowFor(persons).orElseThrow();

        assertThat(row.daysFor(AuditKind.INITIAL)).isEqualTo(initial);
        assertThat(row.daysFor(AuditKind.SURVEILLANCE)).isEqualTo(surveillance);
        assertThat(row.daysFor(AuditKind.RECERTIFICATION)).isEqualTo(again);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 51, Integer.MAX_VALUE})
    void outsideTheTableThereIsNoRow(int persons) {
        assertThat(TABLE.rowFor(persons)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 49, 0, -1})
    void rowsRise(int persons) {
        assertThatThrownBy(() -> TABLE.upTo(persons, "4", "2", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row up to %d after one up to 50".formatted(persons));
    }

    @Test
    void theTableEndsWithItsLastRow() {
        assertThat(TABLE.last().to()).isEqualTo(50);
        assertThat(TABLE.rows()).extracting(ManDayTable.Row::from).containsExactly(1, 11, 12);
    }

    @Test
    void aTableIsNotChangedByTheOneMadeOfIt() {
        TABLE.upTo(60, "4", "2", "3");

        assertThat(TABLE.rowFor(60)).isEmpty();
    }

    @Test
    void anEmptyTableHasNoRowForAnybody() {
        assertThat(ManDayTable.empty().rowFor(1)).isEmpty();
        assertThatThrownBy(() -> ManDayTable.empty().last()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> ManDayTable.empty().upTo(0, "1", "1", "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
