package dev.assay.domain.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Finding;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.lint.inn.InnEdition;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Named;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbeSheetsTest {
    private final InnEdition edition = new InnEdition() {
        @Override
        public List<Criterion> criteria() {
            return List.of(
                    criterion("rooms", Mark.Kind.POINTS, BigDecimal.TEN),
                    criterion("table", Mark.Kind.FULFILMENT, null),
                    criterion("fire", Mark.Kind.FINDING, null));
        }

        @Override
        public List<Named> measures() {
            return List.of(new Named("guests", NAME));
        }

        @Override
        public List<Named> deductions() {
            return List.of(new Named("noise", NAME), new Named("fleas", NAME));
        }
    };

    @Test
    void marksAreOrderedFromTheWorstToTheBest() {
        assertThat(MarkOrder.worstFirst(criterion("fire", Mark.Kind.FINDING, null)))
                .containsExactly(Finding.MAJOR, Finding.MINOR, Finding.CONFORMS);
        assertThat(MarkOrder.worstFirst(criterion("table", Mark.Kind.FULFILMENT, null)))
                .containsExactly(Fulfilment.UNMET, Fulfilment.PARTIAL, Fulfilment.FULL);
        assertThat(MarkOrder.worstFirst(criterion("rooms", Mark.Kind.POINTS, new BigDecimal("3"))))
                .extracting(mark -> ((Mark.Points) mark).value().stripTrailingZeros())
                .containsExactly(
                        BigDecimal.ZERO,
                        new BigDecimal("0.75"),
                        new BigDecimal("1.5"),
                        new BigDecimal("2.25"),
                        new BigDecimal("3"));
    }

    @Test
    void theBestSheetHasNothingAgainstIt() {
        var best = ProbeSheets.of(edition).getFirst().best();

        assertThat(best.marks().values())
                .containsExactly(new Mark.Points(BigDecimal.TEN), Fulfilment.FULL, Finding.CONFORMS);
        assertThat(best.measures()).containsEntry("guests", new Survey(20, 20));
        assertThat(best.deductions()).isEmpty();
        assertThat(best.target()).isNull();
    }

    @Test
    void everyWayLeadsFromTheWorstSheetToTheBestOneStepAtATime() {
        var sheets = ProbeSheets.of(edition).getFirst();

        assertThat(sheets.stairs()).hasSize(4).allSatisfy(stairs -> {
            assertThat(stairs.getFirst()).isEqualTo(sheets.worst());
            assertThat(stairs.getLast()).isEqualTo(sheets.best());
            for (int i = 1; i < stairs.size(); i++) {
                assertThat(differences(stairs.get(i - 1), stairs.get(i))).isEqualTo(1);
            }
        });
    }

    private static int differences(EvaluationSheet one, EvaluationSheet other) {
        var marks = one.marks().entrySet().stream()
                .filter(mark -> !mark.getValue().equals(other.marks().get(mark.getKey())))
                .count();
        var survey = one.measures().equals(other.measures()) ? 0 : 1;
        return Math.toIntExact(marks)
                + survey
                + one.deductions().size()
                - other.deductions().size();
    }

    @Test
    void whereTheLevelIsAppliedForThereAreSheetsForEachThatCanBe() {
        var applied = new InnEdition() {
            @Override
            public boolean certifiesLevelAppliedFor() {
                return true;
            }
        };

        assertThat(ProbeSheets.of(applied))
                .extracting(sheets -> sheets.best().target())
                .containsExactly("ONE_KEY", "TWO_KEYS");
    }

    private static Criterion criterion(String code, Mark.Kind kind, BigDecimal maximum) {
        return new Criterion(code, InnEdition.NAME, InnEdition.NAME, kind, maximum);
    }
}
