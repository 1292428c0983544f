package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {

    @Rule("SURV-02")
    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "62, 0.5, 31",
        "63, 0.5, 32",
        "64, 0.5, 32",
        "104, 0.5, 52",
        "105, 0.5, 53",
        "106, 0.5, 53",
        "1, 0.0001, 1",
        "3, 1, 3"
    })
    void aSampleIsAShareOfThePopulationRoundedUp(int population, BigDecimal share, int size) {
        assertThat(sampling(population, share).size("FINE")).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.0001"})
    void aShareIsMoreThanNothingAndAtMostAll(BigDecimal share) {
        assertThatThrownBy(() -> sampling(10, share)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsSomethingToSampleFrom() {
        assertThatThrownBy(() -> sampling(0, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePopulationIsThatOfTheLevelAndOfNoOther() {
        var sampling = sampling(2, BigDecimal.ONE);

        assertThat(sampling.population("FINE")).containsExactly("1", "2");
        assertThatThrownBy(() -> sampling.population("PLAIN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLAIN");
    }

    private static Sampling sampling(int population, BigDecimal share) {
        var codes =
                IntStream.rangeClosed(1, population).mapToObj(Integer::toString).toList();
        return new Sampling(Map.of("FINE", List.copyOf(codes)), share, "TEA-01 9");
    }
}
