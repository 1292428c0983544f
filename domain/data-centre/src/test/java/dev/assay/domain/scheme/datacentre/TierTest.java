package dev.assay.domain.scheme.datacentre;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    @ParameterizedTest(name = "{1} points and {0}: {2}")
    @CsvSource({
        "4.9999, 10,",
        "5, 10, TIER_1",
        "0.9999, 20, TIER_1",
        "1, 20, TIER_2",
        "6.9999, 20, TIER_2",
        "7, 20, TIER_3"
    })
    void theTotalMakesTheTier(BigDecimal last, int others, String tier) {
        var second = others == 20 ? TEN : BigDecimal.ZERO;
        var sheet = EvaluationSheet.of(
                Map.of("1.1", new Mark.Points(TEN), "1.2", new Mark.Points(second), "1.3", new Mark.Points(last)));

        assertThat(DataCentreRating.of(sheet).orElseThrow().level()).isEqualTo(tier);
    }
}
