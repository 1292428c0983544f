package dev.assay.domain.scheme.creditgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditRatingTest {

    @Rule({"CR-01", "CR-02"})
    @ParameterizedTest(name = "{0} points are {1}")
    @CsvSource({
        "145, AAA",
        "125.0001, AAA",
        "125, AAA",
        "124.9999, AA",
        "124.9, AA",
        "120, AA",
        "119.9999, A",
        "119.5, A",
        "110, A",
        "109.9999, B",
        "109.5, B",
        "90, B",
        "89.9999, C",
        "89.5, C",
        "70, C",
        "69.9999, D",
        "69.5, D",
        "0, D"
    })
    void theTotalMakesTheGrade(String total, String grade) {
        var rating = rate(Sheets.totalling(total));

        assertThat(rating.level()).isEqualTo(grade);
        assertThat(rating.score()).isEqualByComparingTo(total);
        assertThat(rating.passed()).isEqualTo(!grade.equals("D"));
    }

    @Test
    @Rule("CR-01")
    void twentyNineFivesAre145() {
        assertThat(rate(EvaluationSheet.of(Sheets.allAt("5"))))
                .extracting(Rating::level, Rating::score, Rating::next)
                .containsExactly("AAA", new BigDecimal("145"), null);
    }

    @Test
    @Rule("CR-01")
    void everyFaultIsListedAndNothingIsHalfRated() {
        var marks = Sheets.allAt("5");
        marks.remove("1.1.1");
        marks.put("2.2.2", Sheets.points("5.5"));
        marks.put("9.9.9", Sheets.points("5"));

        assertThat(breaches(EvaluationSheet.of(marks)))
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("CR-01", "marks.1.1.1"), tuple("CR-01", "marks.2.2.2"), tuple("CR-01", "marks.9.9.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "5.0001", "99999999"})
    @Rule("CR-01")
    void pointsOutsideZeroToFiveAreRefused(String points) {
        var marks = Sheets.allAt("3");
        marks.put("3.1.4", Sheets.points(points));

        assertThat(breaches(EvaluationSheet.of(marks)))
                .singleElement()
                .extracting(Breach::field)
                .isEqualTo("marks.3.1.4");
    }

    @Test
    @Rule("CR-01")
    void marksOfAnotherKindAndPartsOfNoUseAreRefused() {
        var marks = Sheets.allAt("3");
        marks.put("1.1.1", Mark.Fulfilment.FULL);
        marks.put("1.1.2", Mark.Finding.MINOR);
        var sheet = new EvaluationSheet(
                marks,
                Map.of("satisfaction", new Survey(10, 9)),
                List.of(new Adjustment("x", "why")),
                List.of(new Adjustment(null, "why")),
                "AAA");

        assertThat(breaches(sheet))
                .extracting(Breach::field)
                .containsExactlyInAnyOrder("marks.1.1.1", "marks.1.1.2", "measures", "deductions", "bonuses", "target");
    }

    @Test
    @Rule("CR-04")
    void anExclusionNeedsAReasonAndNotEverythingCanBeExcluded() {
        var marks = Sheets.allAt("3");
        marks.put("2.2.2", new Mark.Excluded(" "));
        assertThat(breaches(EvaluationSheet.of(marks)))
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple("CR-04", "marks.2.2.2"));

        assertThat(breaches(Sheets.excluding(29, "5")))
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple("CR-04", "marks"));
    }

    @Test
    @Rule("CR-04")
    void anExcludedIndicatorEarnsNothingAndTheOtherReadingIsTold() {
        var rating = rate(Sheets.excluding(5, "5"));

        assertThat(rating.level()).isEqualTo("AA");
        assertThat(rating.score()).isEqualByComparingTo("120");
        assertThat(applied(rating, Readings.EXCLUSIONS)).isEqualTo(Readings.EXCLUSIONS.applied(true));
    }

    @Test
    @Rule("CR-04")
    void anExclusionThatChangesNothingIsNotDecisive() {
        assertThat(applied(rate(Sheets.excluding(1, "1")), Readings.EXCLUSIONS))
                .isEqualTo(Readings.EXCLUSIONS.applied(false));
    }

    @ParameterizedTest(name = "{0} excluded, {1} each: {2}")
    @CsvSource({"5, 5, AAA", "5, 4.3104, AAA", "5, 4.3103, AA", "28, 5, AAA", "1, 2.4137, D", "1, 2.4138, C"})
    @Rule("CR-04")
    void inProportionTheExcludedIndicatorsLeaveTheScale(int excluded, String points, String grade) {
        var rating = CreditRating.of(Sheets.excluding(excluded, points), Comparison.PROPORTIONAL)
                .orElseThrow();

        assertThat(rating.level()).isEqualTo(grade);
    }

    @Test
    @Rule("CR-02")
    void aTotalBetweenThePrintedBandsSaysWhetherRoundingWouldHaveLifted() {
        assertThat(applied(rate(Sheets.totalling("119.5")), Readings.CONTINUOUS_BANDS))
                .isEqualTo(Readings.CONTINUOUS_BANDS.applied(true));
        assertThat(applied(rate(Sheets.totalling("119.4")), Readings.CONTINUOUS_BANDS))
                .isEqualTo(Readings.CONTINUOUS_BANDS.applied(false));
        assertThat(rate(Sheets.totalling("119")).interpretations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90, true", "70, true", "110, false", "69, false"})
    @Rule("CR-03")
    void onlyBAndCSayThatTheirSubGradesHaveNoBands(String total, boolean told) {
        assertThat(rate(Sheets.totalling(total)).interpretations())
                .extracting(Interpretation.Applied::interpretation)
                .contains(told ? new Interpretation[] {Readings.SUB_GRADES} : new Interpretation[0])
                .hasSize(told ? 1 : 0);
    }

    @Test
    @Rule("CR-02")
    void everyThresholdTriedIsTold() {
        assertThat(rate(Sheets.totalling("121.5")).reasons())
                .extracting(Reason::expected, Reason::actual, Reason::met)
                .containsExactly(
                        tuple("≥ 125", "121.5", false),
                        tuple("≥ 120", "121.5", true),
                        tuple("≥ 110", "121.5", true),
                        tuple("≥ 90", "121.5", true),
                        tuple("≥ 70", "121.5", true));
    }

    @ParameterizedTest(name = "from {0}: {2} points to {1}")
    @CsvSource({"121.5, AAA, 3.5", "69.9999, C, 0.0001", "0, C, 70", "119.5, AA, 0.5", "109, A, 1"})
    @Rule("CR-02")
    void theWayUpIsExact(String total, String next, String points) {
        var above = rate(Sheets.totalling(total)).next();

        assertThat(above.level()).isEqualTo(next);
        assertThat(above.needs())
                .singleElement()
                .extracting(Rating.Need::points)
                .isEqualTo(new BigDecimal(points));
    }

    @Test
    @Rule("CR-04")
    void theWayUpSaysWhenExcludedIndicatorsWouldHaveToApply() {
        var need = rate(Sheets.excluding(5, "5")).next().needs().getFirst();

        assertThat(need.points()).isEqualByComparingTo("5");
        assertThat(need.message().text().en()).contains("at least 1 of the excluded ones");
    }

    /** The seed is in the test's name, so that a failure can be run again. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("CR-02")
    void aBetterMarkNeverLowersTheGradeAndTheWayUpReallyLeadsThere(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var marks = Sheets.allAt("0");
            marks.replaceAll((code, mark) ->
                    Sheets.points(BigDecimal.valueOf(random.nextInt(50_001), 4).toString()));
            var before = rate(EvaluationSheet.of(marks));
            var needed = before.next() == null
                    ? BigDecimal.ZERO
                    : before.next().needs().getFirst().points();
            raise(marks, needed);
            var after = rate(EvaluationSheet.of(marks));

            assertThat(Grade.valueOf(after.level())).isGreaterThanOrEqualTo(Grade.valueOf(before.level()));
            assertThat(after.level())
                    .isEqualTo(
                            before.next() == null
                                    ? before.level()
                                    : before.next().level());
        }
    }

    private static void raise(Map<String, Mark> marks, BigDecimal by) {
        var left = by;
        for (var criterion : Indicators.CRITERIA) {
            var now = ((Mark.Points) marks.get(criterion.code())).value();
            var more = left.min(Indicators.EACH.subtract(now));
            marks.put(criterion.code(), new Mark.Points(now.add(more)));
            left = left.subtract(more);
        }
    }

    private static Interpretation.Applied applied(Rating rating, Interpretation interpretation) {
        return rating.interpretations().stream()
                .filter(one -> one.interpretation().equals(interpretation))
                .findFirst()
                .orElseThrow();
    }

    private static Rating rate(EvaluationSheet sheet) {
        return CreditRating.of(sheet, Comparison.ABSOLUTE).orElseThrow();
    }

    private static List<Breach> breaches(EvaluationSheet sheet) {
        return CreditRating.of(sheet, Comparison.ABSOLUTE).breaches();
    }
}
