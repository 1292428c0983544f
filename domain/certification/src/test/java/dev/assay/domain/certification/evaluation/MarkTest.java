package dev.assay.domain.certification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
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
