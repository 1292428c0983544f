package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AfterSalesAuditTimeTest {

    @Rule({"TIME-AS-1", "TIME-AS-2"})
    @ParameterizedTest(name = "{0} to {1} persons: {2}, {3}, {4}")
    @CsvSource({
        "1, 25, 2, 1, 1.5",
        "26, 45, 3, 1, 2",
        "46, 65, 4, 1.5, 3",
        "66, 125, 5, 2, 3.5",
        "126, 175, 6, 2, 4",
        "176, 275, 7, 2.5, 5",
        "276, 425, 8, 3, 5.5",
        "426, 625, 9, 3, 6",
        "626, 875, 10, 3.5, 7",
        "876, 1175, 11, 4, 7.5",
        "1176, 1550, 12, 4, 8",
        "1551, 2025, 13, 4.5, 9",
        "2026, 2675, 14, 5, 9.5",
        "2676, 3450, 15, 5, 10",
        "3451, 4350, 16, 5.5, 11",
        "4351, 5450, 17, 6, 11.5",
        "5451, 6800, 18, 6, 12",
        "6801, 8500, 19, 6.5, 13",
        "8501, 10700, 20, 7, 13.5",
        "10701, 13400, 21, 7, 14",
        "13401, 16750, 22, 7.5, 15",
        "16751, 20950, 23, 8, 15.5",
        "20951, 26200, 24, 8, 16"
    })
    void eachBandHoldsFromItsFirstToItsLastPerson(
            int from, int to, String initial, String surveillance, String recertification) {
        for (var persons : List.of(from, to)) {
            assertThat(days(AuditKind.INITIAL, persons)).isEqualByComparingTo(initial);
            assertThat(days(AuditKind.SURVEILLANCE, persons)).isEqualByComparingTo(surveillance);
            assertThat(days(AuditKind.RECERTIFICATION, persons)).isEqualByComparingTo(recertification);
        }
    }

    @Test
    @Rule("TIME-AS-1")
    void theTableHas19RowsAndTheProgressionGoesOnWithoutEnd() {
        assertThat(ManDays.TABLE.rows()).hasSize(19);
        assertThat(ManDays.rowFor(Integer.MAX_VALUE).to()).isEqualTo(Integer.MAX_VALUE);
        assertThat(days(AuditKind.INITIAL, Integer.MAX_VALUE)).isBetween(new BigDecimal("70"), new BigDecimal("80"));
    }

    @Test
    @Rule("TIME-AS-1")
    void onlyTheProgressionIsAReadingOfOurs() {
        assertThat(time(AuditKind.INITIAL, 10_700, Factors.NONE).interpretations())
                .isEmpty();
        assertThat(time(AuditKind.INITIAL, 10_701, Factors.NONE).interpretations())
                .containsExactly(Readings.PROGRESSION.applied(true));
        assertThat(time(AuditKind.INITIAL, 10_701, manual("21", "by hand")).interpretations())
                .containsExactly(Readings.PROGRESSION.applied(false));
    }

    @Rule("TIME-AS-1")
    @ParameterizedTest(name = "{0} persons, {1} by hand: {2}, {3}, {4}")
    @CsvSource({
        "10701, 21, 21, 7, 14",
        "20000, 21, 21, 7, 14",
        "10701, 24.5, 24.5, 8.5, 16.5",
        "10701, 21.2, 21.5, 7.5, 14.5"
    })
    void aboveTheTableThePlannerMaySetTheInitialManDays(
            int persons, String manual, String initial, String surveillance, String recertification) {
        var factors = manual(manual, "one site, one process");

        assertThat(time(AuditKind.INITIAL, persons, factors).days()).isEqualByComparingTo(initial);
        assertThat(time(AuditKind.SURVEILLANCE, persons, factors).days()).isEqualByComparingTo(surveillance);
        assertThat(time(AuditKind.RECERTIFICATION, persons, factors).days()).isEqualByComparingTo(recertification);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("TIME-AS-1")
    void whatThePlannerSetsIsAtLeast21AndHasAReason(AuditKind audit) {
        assertThat(faults(audit, 10_701, manual("20.9999", "small"))).containsExactly("manualBase.days");
        assertThat(faults(audit, 10_701, manual("22", " "))).containsExactly("manualBase.reason");
        assertThat(faults(audit, 10_701, manual("0", " ")))
                .containsExactlyInAnyOrder("manualBase.days", "manualBase.reason");
        assertThat(faults(audit, 10_701, manual("1E+999999999", "huge"))).containsExactly("manualBase.days");
    }

    @Test
    @Rule("TIME-AS-1")
    void withinTheTableTheTableLeadsAndSaysSo() {
        var time = time(AuditKind.INITIAL, 120, manual("9", "cautious"));

        assertThat(time.days()).isEqualByComparingTo("5");
        assertThat(time.reasons().getFirst().message().text().en()).contains("manual base is not used");
    }

    @Rule("TIME-AS-2")
    @ParameterizedTest(name = "{0} persons, {1} increases, {2} reductions: {3}")
    @CsvSource({
        "120, 0, 0, 5",
        "120, 1, 0, 5.5",
        "120, 8, 0, 9",
        "120, 0, 1, 4.5",
        "120, 0, 8, 1",
        "120, 3, 2, 5.5",
        "20, 0, 3, 0.5",
        "20, 0, 8, 0.5"
    })
    void eachFactorIsHalfADay(int persons, int increases, int reductions, String days) {
        assertThat(time(AuditKind.INITIAL, persons, factors(increases, reductions))
                        .days())
                .isEqualByComparingTo(days);
    }

    @Test
    @Rule("TIME-AS-2")
    void aFactorIsTheRecordedReasonAndThatTheAmountIsOursIsTold() {
        var time = time(AuditKind.INITIAL, 120, factors(2, 1));

        assertThat(time.reasons())
                .extracting(reason -> reason.message().text().en())
                .contains("The factors a, b add 1 man-days.", "The factors a take off 0.5 man-days.");
        assertThat(time.interpretations()).containsExactly(Readings.FACTORS.applied(true));
        assertThat(time(AuditKind.INITIAL, 120, factors(1, 1)).interpretations())
                .containsExactly(Readings.FACTORS.applied(false));
    }

    @Test
    @Rule("TIME-AS-2")
    void roundingUpToHalfDaysIsTold() {
        assertThat(time(AuditKind.SURVEILLANCE, 20, Factors.NONE).interpretations())
                .containsExactly(Readings.HALF_DAYS.applied(true));
        assertThat(time(AuditKind.SURVEILLANCE, 30, Factors.NONE).interpretations())
                .containsExactly(Readings.HALF_DAYS.applied(false));
        assertThat(time(AuditKind.INITIAL, 30, Factors.NONE).interpretations()).isEmpty();
    }

    @Rule("TIME-AS-3")
    @ParameterizedTest(name = "{0} persons at {1} places: {2}, of these {3} on site")
    @CsvSource({
        "120, 1, 5, 4",
        "120, 8, 5, 4",
        "120, 9, 5, 4.5",
        "120, 10, 5, 5",
        "120, 11, 5.5, 5.5",
        "20, 100, 50, 50"
    })
    void fourFifthsAreOnSiteAndHalfADayAtEachPlace(int persons, int places, String days, String onSite) {
        var time = time(AuditKind.INITIAL, persons, places, Factors.NONE);

        assertThat(time.days()).isEqualByComparingTo(days);
        assertThat(time.onSiteMinimum()).isEqualByComparingTo(onSite);
        assertThat(time.interpretations())
                .isEqualTo(places == 1 ? List.of() : List.of(Readings.EACH_PLACE.applied(true)));
    }

    @Test
    @Rule("TIME-AS-3")
    void reductionsNeverGoBelowTheFloorOfThePlaces() {
        assertThat(time(AuditKind.SURVEILLANCE, 30, 3, factors(0, 8)).days()).isEqualByComparingTo("1.5");
    }

    @Test
    @Rule({"TIME-AS-2", "TIME-AS-3"})
    void whereThePlacesDecideRoundingAndFactorsDoNot() {
        assertThat(time(AuditKind.SURVEILLANCE, 20, 10, factors(1, 0)).interpretations())
                .containsExactly(
                        Readings.HALF_DAYS.applied(false),
                        Readings.FACTORS.applied(false),
                        Readings.EACH_PLACE.applied(true));
    }

    @Test
    void aCombinedAuditAddsUp() {
        var combined = new Factors(
                Set.of(), Set.of("a"), null, List.of(new ManualBase(new BigDecimal("2.1"), "quality management")));

        assertThat(time(AuditKind.INITIAL, 120, combined).days()).isEqualByComparingTo("7");
    }

    @Test
    void everyFaultIsListed() {
        var request = new AuditTimeRequest(
                AuditKind.INITIAL,
                0,
                0,
                new Factors(
                        Set.of("i", "a"),
                        Set.of("1"),
                        new ManualBase(BigDecimal.ONE.negate(), ""),
                        List.of(new ManualBase(BigDecimal.ZERO, ""))));

        assertThat(AfterSalesAuditTime.of(request).breaches())
                .extracting(Breach::field)
                .containsExactlyInAnyOrder(
                        "persons",
                        "places",
                        "increases",
                        "reductions",
                        "manualBase.days",
                        "manualBase.reason",
                        "combined.days",
                        "combined.reason");
    }

    private static Factors factors(int increases, int reductions) {
        return new Factors(letters(increases), letters(reductions), null);
    }

    private static Set<String> letters(int count) {
        return Arrays.stream("abcdefgh".split("")).limit(count).collect(Collectors.toSet());
    }

    private static Factors manual(String days, String reason) {
        return new Factors(Set.of(), Set.of(), new ManualBase(new BigDecimal(days), reason));
    }

    private static BigDecimal days(AuditKind audit, int persons) {
        return time(audit, persons, Factors.NONE).days();
    }

    private static AuditTime time(AuditKind audit, int persons, Factors factors) {
        return time(audit, persons, 1, factors);
    }

    private static AuditTime time(AuditKind audit, int persons, int places, Factors factors) {
        return AfterSalesAuditTime.of(new AuditTimeRequest(audit, persons, places, factors))
                .orElseThrow();
    }

    private static List<String> faults(AuditKind audit, int persons, Factors factors) {
        return AfterSalesAuditTime.of(new AuditTimeRequest(audit, persons, 1, factors)).breaches().stream()
                .map(Breach::field)
                .toList();
    }
}
