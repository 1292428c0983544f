package dev.assay.domain.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.lint.inn.InnEdition;
import dev.assay.domain.certification.lint.inn.InnScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to rate wrongly that probing finds. */
class UnsoundAnswersTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"levels", "reasons"})
    void isFound(String key, Edition broken) {
        assertThat(SchemeLint.faultsIn(new InnScheme(broken)))
                .extracting(fault -> fault.message().key())
                .contains(key);
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                rated("rating.best-fails", "CLOSED", false),
                rated("rating.worst-passes", "ONE_KEY", true),
                rated("rating.unreachable", "TWO_KEYS", true),
                rated("rating.unknown-level", "THREE_KEYS", true),
                rated("rating.passes-without-level", "CLOSED", true),
                rated("rating.passes-without-level", null, true),
                Arguments.of("rating.falls", new InnEdition() {
                    @Override
                    protected BigDecimal total(EvaluationSheet sheet) {
                        var table = ((Mark.Points) sheet.marks().get("table")).value();
                        return super.total(sheet).subtract(table).subtract(table);
                    }
                }),
                Arguments.of("rating.unpasses", new InnEdition() {
                    @Override
                    protected Rating rated(BigDecimal total) {
                        var sound = super.rated(total);
                        return new Rating(
                                sound.passed() && total.compareTo(BigDecimal.valueOf(18)) < 0,
                                sound.level(),
                                null,
                                sound.reasons(),
                                List.of(),
                                sound.next());
                    }
                }),
                Arguments.of("rating.refused", new InnEdition() {
                    @Override
                    public Outcome<Rating> rate(EvaluationSheet sheet) {
                        return Outcome.refused(Breach.invalid("I-01", "marks", WORDING.message("fault", "all")));
                    }
                }),
                Arguments.of("throws", new InnEdition() {
                    @Override
                    protected BigDecimal total(EvaluationSheet sheet) {
                        return BigDecimal.ONE.divide(super.total(sheet));
                    }
                }),
                Arguments.of("rating.unreachable", new InnEdition() {
                    @Override
                    public List<Level> levels() {
                        return Stream.concat(super.levels().stream(), Stream.of(new Level("THREE_KEYS", NAME, true)))
                                .toList();
                    }
                }));
    }

    private static Arguments rated(String key, String level, boolean passed) {
        return Arguments.of(key, new InnEdition() {
            @Override
            protected Rating rated(BigDecimal total) {
                return new Rating(passed, level, total, reasons(total), applied(), null);
            }
        });
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of("answer.no-reason", new InnEdition() {
                    @Override
                    protected List<Reason> reasons(BigDecimal total) {
                        return List.of();
                    }
                }),
                Arguments.of("answer.clause", new InnEdition() {
                    @Override
                    protected List<Reason> reasons(BigDecimal total) {
                        return List.of(reason("", total, 10));
                    }
                }),
                Arguments.of("answer.unlisted", new InnEdition() {
                    @Override
                    protected List<Interpretation.Applied> applied() {
                        return List.of(reading("inn/I-01/secret").applied(true));
                    }
                }),
                Arguments.of("text.left-open", new InnEdition() {
                    @Override
                    protected Rating.NextLevel next(BigDecimal total) {
                        return new Rating.NextLevel("TWO_KEYS", List.of(need("open", total)));
                    }
                }),
                Arguments.of("text.broken", new InnEdition() {
                    @Override
                    protected Rating.NextLevel next(BigDecimal total) {
                        return new Rating.NextLevel("TWO_KEYS", List.of(need("unsaid", total)));
                    }
                }),
                Arguments.of("rating.no-needs", new InnEdition() {
                    @Override
                    protected Rating.NextLevel next(BigDecimal total) {
                        return new Rating.NextLevel("TWO_KEYS", List.of());
                    }
                }),
                Arguments.of("rating.unknown-level", new InnEdition() {
                    @Override
                    protected Rating.NextLevel next(BigDecimal total) {
                        return new Rating.NextLevel("CLOSED", List.of(need("points", total)));
                    }
                }));
    }
}
