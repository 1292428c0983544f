package dev.assay.domain.certification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "4.5", "4.1234", "12345678", "1234.5678", "-1234.5678", "1E+8", "0E+8", "99999999"})
    void aNumberOfFewDigitsIsExact(String number) {
        var value = new BigDecimal(number);

        assertThat(Mark.Points.isExact(value)).isTrue();
        assertThat(new Mark.Points(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "12345.67891",
                "4.12345",
                "0.00001",
                "1E+9",
                "0E+9",
                "1E-5",
                "1E+2147483647",
                "1E-2147483647",
                "-9E+1000000000",
                "0E+2147483647",
                "99999999999999999999999999999999999999999999999999"
            })
    void aNumberOfManyDigitsIsNoneAndIsNeverWrittenOut(String number) {
        var value = new BigDecimal(number);

        assertThat(Mark.Points.isExact(value)).isFalse();
        assertThatThrownBy(() -> new Mark.Points(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points with too many digits");
    }

    @ParameterizedTest
    @EnumSource(Mark.Kind.class)
    void everyKindAcceptsItsOwnMarksOnly(Mark.Kind kind) {
        assertThat(kind.accepts(new Mark.Points(BigDecimal.ONE))).isEqualTo(kind == Mark.Kind.POINTS);
        assertThat(kind.accepts(Mark.Fulfilment.FULL)).isEqualTo(kind == Mark.Kind.FULFILMENT);
        assertThat(kind.accepts(Mark.Finding.MAJOR)).isEqualTo(kind == Mark.Kind.FINDING);
        assertThat(kind.accepts(new Mark.Excluded("not served here"))).isFalse();
        assertThat(kind.accepts(byMode(Mark.Fulfilment.FULL, Mark.Fulfilment.UNMET)))
                .isEqualTo(kind == Mark.Kind.FULFILMENT);
        assertThat(kind.accepts(byMode(Mark.Fulfilment.FULL, Mark.Finding.MAJOR)))
                .isFalse();
    }

    @Test
    void verdictsByModeAreEqualInWhateverOrderTheyWereGivenAndCannotBeChangedAfterwards() {
        var given = new LinkedHashMap<String, Mark>();
        given.put("B", Mark.Fulfilment.PARTIAL);
        given.put("A", Mark.Fulfilment.FULL);
        var mark = new Mark.ByMode(given);
        given.clear();

        assertThat(mark).isEqualTo(byMode(Mark.Fulfilment.FULL, Mark.Fulfilment.PARTIAL));
        assertThat(List.copyOf(mark.verdicts().keySet())).isEqualTo(List.of("A", "B"));
        assertThatThrownBy(() -> mark.verdicts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theOrderThatDecidesAmongVerdictsIsTheAskers() {
        var mark =
                new Mark.ByMode(Map.of("A", Mark.Finding.MINOR, "B", Mark.Finding.MAJOR, "C", Mark.Finding.CONFORMS));
        var bestFirst = Comparator.<Mark, Mark.Finding>comparing(Mark.Finding.class::cast);

        assertThat(mark.first(bestFirst)).isEqualTo(Mark.Finding.CONFORMS);
        assertThat(mark.first(bestFirst.reversed())).isEqualTo(Mark.Finding.MAJOR);
    }

    @Test
    void oneVerdictIsNoneByModeAndNoneIsByModeWithinAnother() {
        var both = byMode(Mark.Fulfilment.FULL, Mark.Fulfilment.PARTIAL);

        for (var verdicts : List.of(
                Map.<String, Mark>of(),
                Map.<String, Mark>of("A", Mark.Fulfilment.FULL),
                Map.of("A", both, "B", both))) {
            assertThatThrownBy(() -> new Mark.ByMode(verdicts)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Mark byMode(Mark one, Mark other) {
        return new Mark.ByMode(Map.of("A", one, "B", other));
    }

    @Test
    void aSheetKeepsTheOrderInWhichItWasWrittenAndCannotBeChangedAfterwards() {
        var marks = new LinkedHashMap<String, Mark>();
        marks.put("taste", Mark.Fulfilment.FULL);
        marks.put("service", Mark.Fulfilment.PARTIAL);
        marks.put("aroma", Mark.Fulfilment.UNMET);
        var sheet = EvaluationSheet.of(marks);
        marks.clear();

        assertThat(sheet.marks()).containsOnlyKeys("taste", "service", "aroma");
        assertThat(List.copyOf(sheet.marks().keySet())).isEqualTo(List.of("taste", "service", "aroma"));
        assertThatThrownBy(() -> sheet.marks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
