package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFaultsTest {

    @Test
    @Rule("MPC-01")
    void everyFaultIsListedAndNothingIsHalfRated() {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 0, 0);
        marks.remove("1-01");
        marks.remove("P-10");
        marks.put("5-02", new Mark.Points(BigDecimal.ONE));
        marks.put("6-01", Mark.Finding.MINOR);
        marks.put("7-01", new Mark.Excluded("not ours"));
        marks.put("9-01", Fulfilment.FULL);
        var sheet = new EvaluationSheet(
                marks,
                Map.of("satisfaction", new Survey(10, 9)),
                List.of(new Adjustment("x", "why")),
                List.of(new Adjustment(null, "why")),
                "L6");

        assertThat(breaches(sheet))
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("MPC-01", "marks.1-01"),
                        tuple("MPC-01", "marks.P-10"),
                        tuple("MPC-01", "marks.5-02"),
                        tuple("MPC-01", "marks.6-01"),
                        tuple("MPC-01", "marks.7-01"),
                        tuple("MPC-01", "marks.9-01"),
                        tuple("MPC-01", "measures"),
                        tuple("MPC-01", "deductions"),
                        tuple("MPC-01", "bonuses"),
                        tuple("MPC-04", "target"));
    }

    @Test
    @Rule("MPC-04")
    void theLevelAppliedForMustBeNamed() {
        assertThat(breaches(Sheets.basic(0, 0, null)))
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple("MPC-04", "target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L3", "L4", "L5"})
    @Rule("MPC-01")
    void level3AndHigherNeedAll105AndThatIsSaidBeforeTheClausesThatAreMissing(String target) {
        var breaches = breaches(Sheets.basic(0, 0, target));

        assertThat(breaches).hasSize(43);
        assertThat(breaches.getFirst().field()).isEqualTo("target");
        assertThat(breaches.getFirst().message().text().en()).contains("all 105 clauses", "the 63");
        assertThat(breaches.getFirst().message().text().zh()).contains("105", "63");
        assertThat(breaches.subList(1, 43))
                .extracting(Breach::field)
                .allMatch(field -> field.matches("marks\\.[234]-\\d{2}"));
    }

    @Test
    @Rule("MPC-01")
    void ofAllButOneOfThe105OnlyThatOneIsMissed() {
        var marks = Sheets.marks(Sheets.CLAUSES.whole(), 0, 0);
        marks.remove("3-07");

        assertThat(breaches(Sheets.sheet(marks, "L3")))
                .extracting(Breach::field)
                .containsExactly("marks.3-07");
    }

    @Test
    @Rule("MPC-01")
    void whoJudgesOneClauseOfTheHigherLevelsJudgesThemAll() {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 0, 0);
        marks.put("2-01", Fulfilment.FULL);

        assertThat(breaches(Sheets.sheet(marks, "L2"))).hasSize(41);
    }

    @Test
    @Rule("MPC-01")
    void anEmptySheetLacksThe63() {
        assertThat(breaches(Sheets.sheet(Map.of(), "L1"))).hasSize(63);
    }

    private static List<Breach> breaches(EvaluationSheet sheet) {
        return CapabilityRating.of(sheet, Sheets.CLAUSES).breaches();
    }
}
