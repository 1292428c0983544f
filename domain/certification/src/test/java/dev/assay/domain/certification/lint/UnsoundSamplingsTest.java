package dev.assay.domain.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.lint.inn.InnEdition;
import dev.assay.domain.certification.lint.inn.InnScheme;
import dev.assay.domain.certification.scheme.Sampling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each unsound sampling, and the one fault that it has. */
@Rule("SURV-02")
class UnsoundSamplingsTest {
    private static final List<String> ALL = List.of("rooms", "table");
    private static final Sampling SOUND = sampling(ALL, ALL, "INN-1 9");

    private static Sampling sampling(List<String> oneKey, List<String> twoKeys, String clause) {
        return new Sampling(Map.of("ONE_KEY", oneKey, "TWO_KEYS", twoKeys), new BigDecimal("0.5"), clause);
    }

    /** An inn of which one of two criteria is looked at, and is to be full marks. */
    private static class Sampled extends InnEdition {
        private final Sampling sampling;

        Sampled(Sampling sampling) {
            this.sampling = sampling;
        }

        @Override
        public Optional<Sampling> sampling() {
            return Optional.of(sampling);
        }

        @Override
        public Outcome<Rating> rateSample(EvaluationSheet sheet, Set<String> sample) {
            return Outcome.done(sampled(sheet, total(sheet).compareTo(BigDecimal.TEN) >= 0));
        }

        Rating sampled(EvaluationSheet sheet, boolean passed) {
            return new Rating(passed, passed ? sheet.target() : null, null, reasons(BigDecimal.TEN), applied(), null);
        }
    }

    @Test
    void aSoundOneHasNoFaults() {
        assertThat(SchemeLint.faultsIn(new InnScheme(new Sampled(SOUND)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isAtFault(String key, InnEdition broken) {
        assertThat(SchemeLint.faultsIn(new InnScheme(broken)))
                .isNotEmpty()
                .allMatch(fault -> fault.area() == LintFault.Area.SAMPLING)
                .allMatch(fault -> fault.message().key().equals(key))
                .allSatisfy(fault -> assertThat(fault.message().text().zh()).isNotBlank());
    }

    static Stream<Arguments> isAtFault() {
        return Stream.of(
                Arguments.of("sampling.clause", new Sampled(sampling(ALL, ALL, " "))),
                Arguments.of("sampling.unknown", new Sampled(sampling(ALL, List.of("stable"), "INN-1 9"))),
                Arguments.of(
                        "sampling.none", new Sampled(new Sampling(Map.of("ONE_KEY", ALL), BigDecimal.ONE, "INN-1 9"))),
                Arguments.of("sampling.refused", new Sampled(SOUND) {
                    @Override
                    public Outcome<Rating> rateSample(EvaluationSheet sheet, Set<String> sample) {
                        return rate(sheet);
                    }
                }),
                Arguments.of("sampling.best-fails", new Sampled(SOUND) {
                    @Override
                    Rating sampled(EvaluationSheet sheet, boolean passed) {
                        return super.sampled(sheet, false);
                    }
                }),
                Arguments.of("sampling.worst-passes", new Sampled(SOUND) {
                    @Override
                    Rating sampled(EvaluationSheet sheet, boolean passed) {
                        return super.sampled(sheet, true);
                    }
                }),
                Arguments.of("answer.no-reason", new Sampled(SOUND) {
                    @Override
                    Rating sampled(EvaluationSheet sheet, boolean passed) {
                        var sound = super.sampled(sheet, passed);
                        return new Rating(sound.passed(), sound.level(), null, List.of(), List.of(), null);
                    }
                }));
    }
}
