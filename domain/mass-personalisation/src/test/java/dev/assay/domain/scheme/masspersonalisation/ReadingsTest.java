package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    @Test
    @Rule({"MPC-02", "MPC-03"})
    void noneUnmetAnd51FullOf63IsLevel2ThoughMorePartlyMetThanPrinted() {
        var rating = rate(Sheets.basic(0, 12, "L2"));

        assertThat(rating.level()).isEqualTo("L2");
        assertThat(rating.interpretations()).contains(Readings.PARTIAL_IS_THE_REST.applied(true));
        assertThat(rate(Sheets.basic(2, 10, "L2")).interpretations())
                .contains(Readings.PARTIAL_IS_THE_REST.applied(false));
    }

    @ParameterizedTest(name = "{0} unmet, {1} partly met: {2}")
    @CsvSource({"0, 21, true", "1, 20, false", "0, 20, false", "0, 17, false", "0, 10, false"})
    @Rule("MPC-03")
    void thePrintedPartialColumnIsDecisiveOnlyWhereItWouldRefuse(int unmet, int partlyMet, boolean decisive) {
        assertThat(rate(Sheets.whole(unmet, partlyMet, "L3")).interpretations())
                .contains(Readings.PARTIAL_IS_THE_REST.applied(decisive));
    }

    @Test
    @Rule("MPC-02")
    void level1IsForThoseWhoAppliedForItAndNeverAConsolation() {
        var appliedForOne = rate(Sheets.basic(10, 53, "L1"));
        var appliedForTwo = rate(Sheets.basic(10, 53, "L2"));

        assertThat(appliedForOne).extracting(Rating::level, Rating::passed).containsExactly("L1", true);
        assertThat(appliedForOne.interpretations()).contains(Readings.LEVEL_1.applied(false));
        assertThat(appliedForTwo).extracting(Rating::level, Rating::passed).containsExactly(null, false);
        assertThat(appliedForTwo.interpretations()).contains(Readings.NO_FALLING_BACK.applied(true));
        assertThat(rate(Sheets.basic(63, 0, "L2")).interpretations()).contains(Readings.NO_FALLING_BACK.applied(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "6", "7", "8", "P"})
    @Rule("MPC-02")
    void level1NeedsSomethingOfEachOfTheFiveModulesAndThePlatform(String module) {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 63, 0);
        marks.replaceAll((code, mark) -> code.endsWith("-01") ? Fulfilment.PARTIAL : mark);
        assertThat(rate(Sheets.sheet(marks, "L1")).passed()).isTrue();

        marks.put(module + "-01", Fulfilment.UNMET);
        var rating = rate(Sheets.sheet(marks, "L1"));
        assertThat(rating).extracting(Rating::level, Rating::passed).containsExactly(null, false);
        assertThat(rating.interpretations()).contains(Readings.LEVEL_1.applied(true));
        assertThat(rating.reasons())
                .extracting(Reason::expected, Reason::actual, Reason::met)
                .contains(tuple("0", "1", false), tuple("L1", "–", false));
    }

    @Test
    @Rule({"MPC-02", "MPC-04"})
    void whoAppliesForLevel1MayReachMoreAndIsCertifiedForLevel1() {
        assertThat(rate(Sheets.whole(0, 0, "L1")))
                .extracting(Rating::level, Rating::passed)
                .containsExactly("L5", true);
    }

    @Test
    @Rule({"MPC-02", "MPC-04"})
    void aHigherLevelDoesNotCarryALowerOneWhoseOwnRowIsMissed() {
        var rating = rate(Sheets.sheet(level3WithoutLevel2(), "L2"));

        assertThat(rating).extracting(Rating::level, Rating::passed).containsExactly("L3", false);
        assertThat(rating.interpretations()).contains(Readings.OWN_ROW.applied(true));
        assertThat(rate(Sheets.whole(0, 0, "L3")).interpretations()).contains(Readings.OWN_ROW.applied(false));
    }

    /** Thirteen basic clauses partly met are two too many for level 2, and fewer than level 3 allows. */
    private static Map<String, Mark> level3WithoutLevel2() {
        var marks = Sheets.marks(Sheets.CLAUSES.whole(), 0, 0);
        Sheets.codes(Sheets.CLAUSES.basic()).subList(0, 13).forEach(code -> marks.put(code, Fulfilment.PARTIAL));
        Sheets.CLAUSES.advanced().stream().limit(8).forEach(code -> marks.put(code, Fulfilment.PARTIAL));
        return marks;
    }

    @Test
    @Rule("MPC-05")
    void whatRestsOnThePlaceholderSaysSo() {
        assertThat(rate(Sheets.basic(0, 0, "L2")).interpretations()).contains(Readings.PLACEHOLDER.applied(false));
    }

    private static Rating rate(EvaluationSheet sheet) {
        return CapabilityRating.of(sheet, Sheets.CLAUSES).orElseThrow();
    }
}
