package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarRatingTest {

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({
        "100, FIVE_STAR", "95.0001, FIVE_STAR", "95, FIVE_STAR", "94.9999, FOUR_STAR", "94.5, FOUR_STAR",
        "90.0001, FOUR_STAR", "90, FOUR_STAR", "89.9999, THREE_STAR", "89.5, THREE_STAR", "80.0001, THREE_STAR",
        "80, THREE_STAR", "79.9999, QUALIFIED", "79.5, QUALIFIED", "70.0001, QUALIFIED", "70, QUALIFIED",
        "69.9999,", "69.5,", "0,"
    })
    void theScoreMakesTheStars(String total, String level) {
        var rating = rate(Sheets.totalling(total));

        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.score()).isEqualByComparingTo(total);
        assertThat(rating.passed()).isEqualTo(level != null);
    }

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} points, {1} deductions, {2} bonuses: {3}, {4}")
    @CsvSource({
        "74, 4, 0, 70, QUALIFIED",
        "73.9999, 4, 0, 69.9999,",
        "100, 4, 0, 96, FIVE_STAR",
        "100, 5, 0, 95,",
        "100, 6, 0, 94,",
        "94, 0, 1, 95, FIVE_STAR",
        "93.9999, 0, 1, 94.9999, FOUR_STAR",
        "100, 0, 1, 101, FIVE_STAR",
        "94, 0, 3, 95, FIVE_STAR",
        "72, 3, 1, 70, QUALIFIED",
        "100, 5, 1, 96,",
        "0, 4, 0, -4,"
    })
    void deductionsAndOneBonusStandOutsideTheBase(
            String total, int deductions, int bonuses, String score, String level) {
        var rating = rate(Sheets.sheet(Sheets.marks(total), deductions, bonuses));

        assertThat(rating.score()).isEqualByComparingTo(score);
        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.passed()).isEqualTo(level != null);
    }

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} of 97 applicable points: {1}, shown as {2}")
    @CsvSource({
        "97, FIVE_STAR, 100",
        "92.15, FIVE_STAR, 95",
        "92.1499, FOUR_STAR, 94.9998",
        "87.3, FOUR_STAR, 90",
        "87.2999, THREE_STAR, 89.9998",
        "77.6, THREE_STAR, 80",
        "77.5999, QUALIFIED, 79.9998",
        "67.9, QUALIFIED, 70",
        "67.8999,, 69.9998",
        "60,, 61.8556"
    })
    void anItemThatDoesNotApplyLeavesTheDenominator(String total, String level, String shown) {
        var rating = rate(Sheets.sheet(Sheets.marks(total, "5.1.1-1"), 0, 0));

        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.score()).isEqualByComparingTo(shown);
    }

    @Test
    @Rule("AS-01")
    void theAdjustmentIsNotScaled() {
        var rating = rate(Sheets.sheet(Sheets.marks("75", "5.3.1-1", "5.3.1-2", "5.3.2-1", "5.3.2-2"), 3, 0));

        assertThat(rating.score()).isEqualByComparingTo("97");
        assertThat(rating.next()).isNull();
    }

    @Test
    @Rule("AS-01")
    void everyThresholdTriedIsToldAndSoAreDeductionsAndBonuses() {
        assertThat(rate(Sheets.sheet(Sheets.marks("92"), 4, 2)).reasons())
                .extracting(Reason::expected, Reason::actual, Reason::met)
                .containsExactly(
                        tuple("≥ 95", "89", false),
                        tuple("≥ 90", "89", false),
                        tuple("≥ 80", "89", true),
                        tuple("≥ 70", "89", true),
                        tuple("< 5", "4", true),
                        tuple("≤ 1", "2", false));
        assertThat(rate(Sheets.sheet(Sheets.marks("100"), 5, 0)).reasons())
                .extracting(Reason::expected, Reason::actual, Reason::met)
                .endsWith(tuple("≥ 70", "95", true), tuple("< 5", "5", false));
    }

    @Test
    @Rule("AS-01")
    void everyFaultIsListedAndNothingIsHalfRated() {
        var marks = Sheets.marks("90");
        marks.remove("5.1.1-1");
        marks.put("5.1.2-1", Sheets.points("3.0001"));
        marks.put("5.1.2-2", Sheets.points("-0.0001"));
        marks.put("5.1.3-1", Mark.Fulfilment.FULL);
        marks.put("5.1.3-2", Mark.Finding.CONFORMS);
        marks.put("5.1.4-1", new Mark.Excluded(" "));
        marks.put("9.9.9-1", Sheets.points("1"));
        var sheet = new EvaluationSheet(
                marks,
                Map.of("satisfaction", new Survey(10, 9)),
                List.of(new Adjustment("law", "why"), new Adjustment("x", ""), new Adjustment(null, "why")),
                List.of(new Adjustment("leading", "why"), new Adjustment("law", " ")),
                "FIVE_STAR");

        assertThat(breaches(sheet))
                .allMatch(breach -> breach.rule().equals("AS-01"))
                .allMatch(breach -> !breach.message().text().zh().isBlank())
                .extracting(Breach::field)
                .containsExactlyInAnyOrder(
                        "marks.5.1.1-1",
                        "marks.5.1.2-1",
                        "marks.5.1.2-2",
                        "marks.5.1.3-1",
                        "marks.5.1.3-2",
                        "marks.5.1.4-1",
                        "marks.9.9.9-1",
                        "measures",
                        "deductions.1.code",
                        "deductions.1.reason",
                        "deductions.2.code",
                        "bonuses.1.code",
                        "bonuses.1.reason",
                        "target");
    }

    @Test
    @Rule("AS-01")
    void notEverythingCanBeExcluded() {
        var marks = Sheets.marks("0");
        marks.replaceAll((_, _) -> new Mark.Excluded("closed"));

        assertThat(breaches(Sheets.sheet(marks, 0, 0)))
                .extracting(Breach::field)
                .containsExactly("marks");
        marks.put("5.3.2-2", Sheets.points("6"));
        assertThat(rate(Sheets.sheet(marks, 0, 0)).level()).isEqualTo("FIVE_STAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "company-system", "industry", "operation"})
    @Rule("AS-01")
    void aDeductionIsForOneOfFourThingsAndSeveralMayBeForTheSame(String code) {
        var two = List.of(new Adjustment(code, "one"), new Adjustment(code, "another"));
        var sheet = new EvaluationSheet(Sheets.marks("90"), Map.of(), two, List.of(), null);

        assertThat(rate(sheet).score()).isEqualByComparingTo("88");
    }

    @Test
    @Rule("AS-02")
    void aFailedKeyIndicatorBlocksThePassAndTheLevelIsStillShown() {
        var items = Items.of(Sheets.keyed("5.1.1-1", "5.3.2-2"));
        var marks = Sheets.marks("100");
        marks.put("5.1.1-1", Sheets.points("0"));
        var rating = StarRating.of(Sheets.sheet(marks, 0, 0), items).orElseThrow();

        assertThat(rating.passed()).isFalse();
        assertThat(rating.level()).isEqualTo("FIVE_STAR");
        assertThat(rating.reasons())
                .filteredOn(reason -> reason.rule().equals("AS-02"))
                .extracting(Reason::actual, Reason::met)
                .containsExactly(tuple("0", false), tuple("6", true));
    }

    @Test
    @Rule("AS-02")
    void aKeyIndicatorThatEarnsAnythingOrDoesNotApplyBlocksNothing() {
        var items = Items.of(Sheets.keyed("5.1.1-1"));
        for (var mark : List.of(Sheets.points("0.0001"), new Mark.Excluded("has none"))) {
            var marks = Sheets.marks("100");
            marks.put("5.1.1-1", mark);

            assertThat(StarRating.of(Sheets.sheet(marks, 0, 0), items)
                            .orElseThrow()
                            .passed())
                    .isTrue();
        }
    }

    static Rating rate(EvaluationSheet sheet) {
        return StarRating.of(sheet, Sheets.SHIPPED).orElseThrow();
    }

    private static List<Breach> breaches(EvaluationSheet sheet) {
        return StarRating.of(sheet, Sheets.SHIPPED).breaches();
    }
}
