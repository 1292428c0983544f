package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityRatingTest {

    /** Unmet at, under and over its limit, against fully met at, under and over its least. */
    @Rule({"MPC-01", "MPC-02", "MPC-03"})
    @ParameterizedTest(name = "of 63: {0} unmet, {1} partly met: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2, 10, L2",
                "2, 9, L2",
                "2, 11, none",
                "1, 11, L2",
                "1, 12, none",
                "0, 12, L2",
                "0, 13, none",
                "3, 9, none",
                "3, 0, none",
                "2, 0, L2",
                "0, 0, L2",
                "63, 0, none",
                "0, 63, none"
            })
    void sixtyThreeClausesMakeLevel2(int unmet, int partlyMet, String level) {
        var rating = rate(Sheets.basic(unmet, partlyMet, "L2"));

        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.passed()).isEqualTo(level != null);
        assertThat(rating.score()).isNull();
    }

    @Rule({"MPC-01", "MPC-02", "MPC-03"})
    @ParameterizedTest(name = "of 105: {0} unmet, {1} partly met: {2}")
    @CsvSource({
        "1, 20, L3", "1, 19, L3", "1, 10, L3", "1, 0, L3", "0, 21, L3", "0, 17, L3",
        "0, 16, L4", "0, 15, L4", "0, 11, L4", "0, 10, L5", "0, 9, L5", "0, 0, L5"
    })
    void aHundredAndFiveClausesMakeLevels3To5(int unmet, int partlyMet, String level) {
        for (var target : List.of("L3", "L4", "L5")) {
            var rating = rate(Sheets.whole(unmet, partlyMet, target));

            assertThat(rating.level()).isEqualTo(level);
            assertThat(rating.passed()).isEqualTo(level.compareTo(target) >= 0);
        }
    }

    /** What is not fully met stands in modules that only the higher levels judge, or in the others. */
    @Rule({"MPC-01", "MPC-02"})
    @ParameterizedTest(name = "{0} unmet, {1} partly met, in the basic modules: {2}; highest {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2, 0, false, L2",
                "1, 21, false, L2",
                "0, 22, false, L2",
                "2, 19, false, L2",
                "2, 10, true, L2",
                "2, 11, true, none",
                "0, 22, true, none",
                "1, 21, true, none",
                "3, 0, true, none"
            })
    void aSheetOf105IsAlsoRatedAgainstLevel2(int unmet, int partlyMet, boolean inBasic, String highest) {
        var marks = Sheets.marks(Sheets.CLAUSES.whole(), 0, 0);
        var weak = Sheets.CLAUSES.whole().clauses().stream()
                .filter(clause -> clause.module().isBasic() == inBasic)
                .map(Clause::code)
                .toList();
        weak.subList(0, unmet).forEach(code -> marks.put(code, Fulfilment.UNMET));
        weak.subList(unmet, unmet + partlyMet).forEach(code -> marks.put(code, Fulfilment.PARTIAL));

        assertThat(rate(Sheets.sheet(marks, "L3")).level()).isEqualTo(highest);
    }

    @Test
    @Rule({"MPC-02", "MPC-04"})
    void everyThresholdTriedIsToldHighestFirst() {
        assertThat(rate(Sheets.whole(1, 18, "L4")).reasons())
                .extracting(Reason::rule, Reason::expected, Reason::actual, Reason::met)
                .containsExactly(
                        tuple("MPC-02", "≤ 0", "1", false),
                        tuple("MPC-02", "≥ 95", "86", false),
                        tuple("MPC-02", "≤ 0", "1", false),
                        tuple("MPC-02", "≥ 89", "86", false),
                        tuple("MPC-02", "≤ 1", "1", true),
                        tuple("MPC-02", "≥ 84", "86", true),
                        tuple("MPC-02", "≤ 2", "1", true),
                        tuple("MPC-02", "≥ 51", "52", true),
                        tuple("MPC-04", "L4", "L3", false));
        assertThat(rate(Sheets.basic(3, 0, "L2")).reasons())
                .extracting(Reason::expected, Reason::actual, Reason::met)
                .containsExactly(tuple("≤ 2", "3", false), tuple("≥ 51", "60", true), tuple("L2", "–", false));
    }

    @Test
    void everyReasonAndNeedCanBeReadInBothLanguages() {
        for (var sheet : List.of(
                Sheets.whole(1, 18, "L1"),
                Sheets.basic(63, 0, "L1"),
                Sheets.basic(3, 9, "L2"),
                Sheets.basic(2, 0, "L2"))) {
            var rating = rate(sheet);

            assertThat(rating.reasons())
                    .allSatisfy(
                            reason -> assertThat(reason.message().text().zh()).doesNotContain("{"));
            assertThat(rating.next().needs())
                    .allSatisfy(need -> assertThat(need.message().text().en()).doesNotContain("{"));
        }
    }

    /** The seed is in the test's name, so that a failure can be run again. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("MPC-03")
    void aResultThatIsBetterClauseByClauseNeverRatesLower(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var target = "L" + (1 + random.nextInt(5));
            var population = target.compareTo("L3") >= 0 || random.nextBoolean()
                    ? Sheets.CLAUSES.whole()
                    : Sheets.CLAUSES.basic();
            var marks = Sheets.marks(population, 0, 0);
            int unmet = random.nextInt(5);
            int partlyMet = random.nextInt(30);
            marks.replaceAll((code, mark) -> drawn(random, marks.size(), unmet, partlyMet));
            var before = rate(Sheets.sheet(marks, target));
            marks.replaceAll((code, mark) -> random.nextInt(4) == 0 ? better(mark) : mark);
            var after = rate(Sheets.sheet(marks, target));

            assertThat(rank(after.level())).isGreaterThanOrEqualTo(rank(before.level()));
            assertThat(after.passed() || !before.passed()).isTrue();
        }
    }

    private static Mark drawn(Random random, int size, int unmet, int partlyMet) {
        int draw = random.nextInt(size);
        return draw < unmet ? Fulfilment.UNMET : draw < unmet + partlyMet ? Fulfilment.PARTIAL : Fulfilment.FULL;
    }

    private static Mark better(Mark mark) {
        return mark == Fulfilment.UNMET ? Fulfilment.PARTIAL : Fulfilment.FULL;
    }

    /** The codes rise as their last character does; none is below them all. */
    private static String rank(String level) {
        return level == null ? "" : level;
    }

    private static Rating rate(EvaluationSheet sheet) {
        return CapabilityRating.of(sheet, Sheets.CLAUSES).orElseThrow();
    }
}
