package dev.assay.domain.scheme.customgoods;

import static dev.assay.domain.certification.evaluation.Mark.Finding.MAJOR;
import static dev.assay.domain.certification.evaluation.Mark.Finding.MINOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Finding;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformityRatingTest {

    @Test
    @Rule({"CG-01", "CG-03"})
    void whereEverythingConformsTheResultIsTheOneThereIs() {
        assertThat(rate(Sheets.with(Sheets.allConforming(), Sheets.SATISFIED)))
                .extracting(Rating::passed, Rating::level, Rating::score, Rating::next)
                .containsExactly(true, "CONFORMING", null, null);
    }

    @Rule({"CG-01", "CASE-15"})
    @ParameterizedTest
    @CsvSource({"4.1-1, MINOR", "4.1-1, MAJOR", "4.3.2-1, MINOR", "4.9-4, MINOR", "4.9-4, MAJOR"})
    void anyNonconformityIsNotYetConforming(String code, Finding finding) {
        var rating = rate(Sheets.withBut(code, finding, Sheets.SATISFIED));

        assertThat(rating.passed()).isFalse();
        assertThat(rating.level()).isNull();
    }

    @Rule("CG-02")
    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "1, 1, true",
        "1, 0, false",
        "5, 4, true",
        "5, 3, false",
        "50, 41, true",
        "50, 40, true",
        "50, 39, false",
        "7, 6, true",
        "7, 5, false",
        "999, 800, true",
        "999, 799, false",
        "100000, 80000, true",
        "100000, 79999, false",
        "2147483647, 1717986918, true",
        "2147483647, 1717986917, false"
    })
    void eightyPercentSufficesAndNothingIsRounded(int sampled, int satisfied, boolean passes) {
        assertThat(rate(Sheets.with(Sheets.allConforming(), new Survey(sampled, satisfied)))
                        .passed())
                .isEqualTo(passes);
    }

    @Rule("CG-02")
    @ParameterizedTest(name = "{1} of {0} is shown as {2}")
    @CsvSource({"50, 41, 82 %", "50, 40, 80 %", "3, 2, 66.66 %", "100000, 79999, 79.99 %", "10, 0, 0 %"})
    void whatFallsShortNeverLooksAsIfItDidNot(int sampled, int satisfied, String shown) {
        assertThat(rate(Sheets.with(Sheets.allConforming(), new Survey(sampled, satisfied)))
                        .reasons())
                .last()
                .extracting(Reason::expected, Reason::actual)
                .containsExactly("≥ 80 %", shown);
    }

    @Test
    @Rule("CG-02")
    void belowEightyPercentIsABlockAndNoRefusal() {
        var rating = rate(Sheets.with(Sheets.allConforming(), new Survey(50, 39)));

        assertThat(rating.reasons().getLast().message().text().en()).contains("blocks", "not a refusal");
        assertThat(rating.reasons().getLast().message().text().zh()).contains("复查", "并非不予认证");
        assertThat(rating.interpretations()).contains(Readings.BLOCK.applied(false));
    }

    @Test
    @Rule("CG-01")
    void everyNonconformityIsToldWithItsClause() {
        var marks = Sheets.allConforming();
        marks.put("4.3.1-2", MINOR);
        marks.put("4.9-4", MAJOR);

        assertThat(rate(Sheets.with(marks, Sheets.SATISFIED)).reasons())
                .extracting(Reason::clause, Reason::expected, Reason::actual, Reason::met)
                .containsExactly(
                        tuple("CTS OLS/GZ-0056-2025 4", "≥ 34", "32", false),
                        tuple("CTS OLS/GZ-0056-2025 4.3.1(2)", "conforms", "minor", false),
                        tuple("CTS OLS/GZ-0056-2025 4.9(4)", "conforms", "major", false),
                        tuple("CTS OLS/GZ-0056-2025 5(3), 6", "≥ 80 %", "82 %", true));
    }

    @Test
    @Rule({"CG-01", "CG-02"})
    void theWayUpNamesWhatToCorrectAndHowManyUsersAreMissing() {
        var next = rate(Sheets.withBut("4.6-2", MINOR, new Survey(7, 3))).next();

        assertThat(next.level()).isEqualTo("CONFORMING");
        assertThat(next.needs())
                .extracting(need -> need.message().text().en())
                .satisfiesExactly(
                        text -> assertThat(text).contains("4.6-2"),
                        text -> assertThat(text).isEqualTo("3 more satisfied users among the 7 asked."));
    }

    @Rule("CG-02")
    @ParameterizedTest(name = "{1} of {0}: {2} more")
    @CsvSource({"5, 0, 4", "50, 39, 1", "7, 5, 1", "999, 0, 800", "2147483647, 0, 1717986918"})
    void theUsersMissingAreExact(int sampled, int satisfied, long missing) {
        assertThat(new Satisfaction(sampled, satisfied).missing()).isEqualTo(missing);
    }

    @Rule({"CG-01", "CG-02"})
    @ParameterizedTest(name = "{0} and {2} of {1} satisfied: {3} decides, {4}")
    @CsvSource({
        "MINOR, 50, 41, CG-01/judged-again, true",
        "MINOR, 50, 39, CG-01/judged-again, false",
        "MAJOR, 50, 41, CG-01/judged-again, false",
        "CONFORMS, 50, 40, CG-02/eighty-included, true",
        "MINOR, 50, 40, CG-02/eighty-included, false",
        "CONFORMS, 50, 39, CG-02/block, false",
        "CONFORMS, 50, 50, CG-03/one-result, false"
    })
    void aReadingIsToldAndSaysWhetherTheOtherOneWouldHaveChangedTheResult(
            Finding finding, int sampled, int satisfied, String reading, boolean decisive) {
        assertThat(rate(Sheets.withBut("4.1-1", finding, new Survey(sampled, satisfied)))
                        .interpretations())
                .filteredOn(applied -> applied.interpretation().id().equals("custom-goods/" + reading))
                .singleElement()
                .extracting(Interpretation.Applied::decisive)
                .isEqualTo(decisive);
    }

    @Test
    @Rule({"CG-01", "CG-02"})
    void everyFaultIsListedAndNothingIsHalfJudged() {
        var marks = Sheets.allConforming();
        marks.remove("4.1-1");
        marks.put("4.1-2", Mark.Fulfilment.FULL);
        marks.put("4.1-3", new Mark.Points(BigDecimal.ONE));
        marks.put("4.2-1", new Mark.Excluded("does not apply"));
        marks.put("4.10-1", MINOR);
        var sheet = new EvaluationSheet(
                marks,
                Map.of("satisfaction", new Survey(0, 1), "loyalty", new Survey(1, 1)),
                List.of(new Adjustment("x", "why")),
                List.of(new Adjustment(null, "why")),
                "CONFORMING");

        assertThat(breaches(sheet))
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("CG-01", "marks.4.1-1"),
                        tuple("CG-01", "marks.4.1-2"),
                        tuple("CG-01", "marks.4.1-3"),
                        tuple("CG-01", "marks.4.2-1"),
                        tuple("CG-01", "marks.4.10-1"),
                        tuple("CG-01", "deductions"),
                        tuple("CG-01", "bonuses"),
                        tuple("CG-01", "target"),
                        tuple("CG-02", "measures.loyalty"),
                        tuple("CG-02", "measures.satisfaction.sampled"),
                        tuple("CG-02", "measures.satisfaction.satisfied"));
    }

    @Rule("CG-02")
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"0, 0, sampled", "-1, 0, sampled", "10, 11, satisfied", "10, -1, satisfied", "1, 2, satisfied"})
    void aSurveyOutOfRangeIsRefused(int sampled, int satisfied, String field) {
        assertThat(breaches(Sheets.with(Sheets.allConforming(), new Survey(sampled, satisfied))))
                .singleElement()
                .extracting(Breach::field)
                .isEqualTo("measures.satisfaction." + field);
    }

    @Test
    @Rule("CG-02")
    void withoutASurveyNothingIsJudged() {
        assertThat(breaches(EvaluationSheet.of(Sheets.allConforming())))
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple("CG-02", "measures.satisfaction"));
    }

    private static Rating rate(EvaluationSheet sheet) {
        return ConformityRating.of(sheet).orElseThrow();
    }

    private static List<Breach> breaches(EvaluationSheet sheet) {
        return ConformityRating.of(sheet).breaches();
    }
}
