package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherReadingsTest {

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} points, {1} deductions, {2} bonuses: {3}")
    @CsvSource({"95, 1, 0, true", "96, 1, 0, false", "94, 0, 1, true", "95, 1, 1, false", "100, 5, 0, false"})
    void theBoundsAreForTheFinalScore(String total, int deductions, int bonuses, boolean decisive) {
        assertThat(told(Sheets.marks(total), deductions, bonuses, Readings.FINAL_SCORE))
                .contains(decisive);
    }

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} of 97: {1}")
    @CsvSource({"97, false", "92.15, true", "90, false", "69, true", "71, false"})
    void pointsAreScaledToThoseThatApply(String total, boolean decisive) {
        assertThat(told(Sheets.marks(total, "5.1.1-1"), 0, 0, Readings.SCALED)).contains(decisive);
    }

    @Rule("AS-01")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"69.5, true", "69.4999, false", "94.5, true", "90.5, false"})
    void nothingIsRounded(String total, boolean decisive) {
        assertThat(told(Sheets.marks(total), 0, 0, Readings.UNROUNDED)).contains(decisive);
    }

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} points, {1} bonuses: {2}")
    @CsvSource({"93, 2, true", "94, 2, false", "92, 2, false", "67, 3, true"})
    void atMostOneBonusCounts(String total, int bonuses, boolean decisive) {
        assertThat(told(Sheets.marks(total), 0, bonuses, Readings.ONE_BONUS)).contains(decisive);
    }

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({"75, true", "100, true", "74.9999, false"})
    void fiveDeductionsFail(String total, boolean decisive) {
        assertThat(told(Sheets.marks(total), 5, 0, Readings.FIVE_DEDUCTIONS)).contains(decisive);
    }

    @Test
    @Rule("AS-01")
    void aReadingThatNothingRestsOnIsNotTold() {
        var plain = Sheets.marks("90");

        assertThat(told(plain, 0, 0, Readings.FINAL_SCORE)).isEmpty();
        assertThat(told(plain, 0, 0, Readings.SCALED)).isEmpty();
        assertThat(told(plain, 0, 0, Readings.UNROUNDED)).isEmpty();
        assertThat(told(plain, 0, 1, Readings.ONE_BONUS)).isEmpty();
        assertThat(told(plain, 4, 0, Readings.FIVE_DEDUCTIONS)).isEmpty();
        assertThat(told(plain, 6, 0, Readings.FIVE_DEDUCTIONS)).isEmpty();
        assertThat(told(plain, 0, 1, Readings.UNCAPPED)).isEmpty();
        assertThat(told(plain, 0, 0, Readings.FAILED_KEY)).isEmpty();
        assertThat(told(Sheets.marks("100"), 0, 1, Readings.UNCAPPED)).contains(false);
    }

    @Rule("AS-02")
    @ParameterizedTest(name = "key indicator at {0}: {1}")
    @CsvSource({"0, false", "0.5, true", "2.9999, true", "3, false"})
    void aKeyIndicatorFailsOnlyAtNothing(String points, boolean decisive) {
        var marks = Sheets.marks("100");
        marks.put("5.1.1-1", Sheets.points(points));
        var rating = StarRating.of(Sheets.sheet(marks, 0, 0), Items.of(Sheets.keyed("5.1.1-1")))
                .orElseThrow();

        assertThat(told(rating, Readings.FAILED_KEY)).contains(decisive);
    }

    @Test
    @Rule("AS-03")
    void thePlaceholderDecidesOnlyWhereOtherPointsCouldHave() {
        var even = Sheets.marks("0");
        Sheets.SHIPPED
                .criteria()
                .forEach(item ->
                        even.put(item.code(), new Mark.Points(item.maximum().multiply(new BigDecimal("0.92")))));

        assertThat(told(even, 0, 0, Readings.PLACEHOLDER)).contains(false);
        assertThat(told(Sheets.marks("92"), 0, 0, Readings.PLACEHOLDER)).contains(true);
        assertThat(told(Sheets.marks("92"), 5, 0, Readings.PLACEHOLDER)).contains(false);
    }

    @Test
    @Rule("AS-03")
    void aLicensedCatalogueIsNoPlaceholder() {
        var items = Items.of(Sheets.catalogue(entries -> entries));
        var rating = StarRating.of(Sheets.totalling("92"), items).orElseThrow();

        assertThat(rating.interpretations()).isEmpty();
    }

    private static Optional<Boolean> told(
            Map<String, Mark> marks, int deductions, int bonuses, Interpretation reading) {
        return told(StarRatingTest.rate(Sheets.sheet(marks, deductions, bonuses)), reading);
    }

    private static Optional<Boolean> told(Rating rating, Interpretation reading) {
        return rating.interpretations().stream()
                .filter(applied -> applied.interpretation().equals(reading))
                .map(Interpretation.Applied::decisive)
                .findFirst();
    }
}
