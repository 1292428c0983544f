package dev.assay.domain.scheme.creditgrade;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditAuditTimeTest {

    @Rule("TIME-CR-1")
    @ParameterizedTest(name = "{0} to {1} persons: {2}, {3}, {4}")
    @CsvSource({
        "1, 65, 2, 1, 1.5",
        "66, 175, 2.5, 1, 1.5",
        "176, 275, 3, 1, 2",
        "276, 425, 3.5, 1.5, 2.5",
        "426, 625, 4, 1.5, 2.5",
        "626, 875, 4.5, 1.5, 3",
        "876, 1500, 5, 2, 3.5",
        "1501, 2675, 5.5, 2, 3.5",
        "2676, 4350, 6, 2, 4"
    })
    void eachRowHoldsFromItsFirstToItsLastPerson(
            int from, int to, String initial, String surveillance, String recertification) {
        for (var persons : List.of(from, to)) {
            assertThat(days(AuditKind.INITIAL, persons)).isEqualByComparingTo(initial);
            assertThat(days(AuditKind.SURVEILLANCE, persons)).isEqualByComparingTo(surveillance);
            assertThat(days(AuditKind.RECERTIFICATION, persons)).isEqualByComparingTo(recertification);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("TIME-CR-1")
    void beyondTheTableABaseIsAskedForAndIsNoLowerThanTheLastRow(AuditKind audit) {
        var last = CreditAuditTime.TABLE.last().daysFor(audit);

        assertThat(faults(audit, 4351, Factors.NONE)).containsExactly("manualBase");
        assertThat(faults(
                        audit, 4351, manual(last.subtract(new BigDecimal("0.5")).toString(), "large")))
                .containsExactly("manualBase.days");
        assertThat(faults(audit, 4351, manual("0", " ")))
                .containsExactlyInAnyOrder("manualBase.days", "manualBase.days", "manualBase.reason");
        assertThat(time(audit, 4351, manual(last.toString(), "large")).days()).isEqualByComparingTo(last);
    }

    @Test
    @Rule("TIME-CR-1")
    void withinTheTableTheTableLeadsAndSaysSo() {
        var time = time(AuditKind.INITIAL, 120, manual("7", "cautious"));

        assertThat(time.days()).isEqualByComparingTo("2.5");
        assertThat(time.reasons().getFirst().message().text().en()).contains("manual base is not used");
    }

    @Rule("TIME-CR-2")
    @ParameterizedTest(name = "{0} persons, {1} increases, {2} reductions: {3}")
    @CsvSource({
        "60, 0, 0, 2",
        "60, 1, 0, 2.5",
        "60, 5, 0, 4.5",
        "60, 0, 1, 1.5",
        "60, 0, 2, 1.5",
        "60, 0, 13, 1.5",
        "120, 2, 2, 3",
        "900, 0, 3, 3.5",
        "900, 0, 4, 3.5",
        "4350, 0, 13, 4.5"
    })
    void eachFactorIsHalfADayAndReductionsStopAtThirtyPerCentOfTheBase(
            int persons, int increases, int reductions, String days) {
        assertThat(time(AuditKind.INITIAL, persons, factors(increases, reductions))
                        .days())
                .isEqualByComparingTo(days);
    }

    @Test
    @Rule({"TIME-CR-2", "TIME-CR-3"})
    void anAuditIsNeverShorterThanADayOnSite() {
        var time = time(AuditKind.SURVEILLANCE, 10, factors(0, 13));

        assertThat(time.days()).isEqualByComparingTo("1");
        assertThat(time.onSiteMinimum()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"60, 1.6", "120, 2", "4350, 4.8"})
    @Rule("TIME-CR-3")
    void fourFifthsAreOnSite(int persons, String onSite) {
        assertThat(time(AuditKind.INITIAL, persons, Factors.NONE).onSiteMinimum())
                .isEqualByComparingTo(onSite);
    }

    @Test
    @Rule("TIME-CR-2")
    void aCombinedAuditStartsFromTheSumOfTheBases() {
        var combined = new Factors(
                Set.of(),
                Set.of("1", "2", "3"),
                null,
                List.of(new ManualBase(new BigDecimal("3"), "quality management")));

        assertThat(time(AuditKind.INITIAL, 60, combined).days()).isEqualByComparingTo("3.5");
    }

    @Test
    @Rule("TIME-CR-2")
    void roundingUpToHalfDaysIsTold() {
        assertThat(time(AuditKind.INITIAL, 120, factors(2, 2)).interpretations())
                .containsExactly(Readings.HALF_DAYS.applied(true));
        assertThat(time(AuditKind.INITIAL, 120, Factors.NONE).interpretations())
                .containsExactly(Readings.HALF_DAYS.applied(false));
    }

    @Test
    void everyFaultIsListed() {
        var request = new AuditTimeRequest(
                AuditKind.INITIAL,
                0,
                0,
                new Factors(Set.of("z"), Set.of("14"), null, List.of(new ManualBase(BigDecimal.ZERO, ""))));

        assertThat(CreditAuditTime.of(request).breaches())
                .extracting(Breach::field)
                .containsExactlyInAnyOrder(
                        "persons", "places", "increases", "reductions", "combined.days", "combined.reason");
    }

    private static Factors factors(int increases, int reductions) {
        var letters = Arrays.stream("abcde".split("")).limit(increases).collect(Collectors.toSet());
        var numbers =
                IntStream.rangeClosed(1, reductions).mapToObj(Integer::toString).collect(Collectors.toSet());
        return new Factors(letters, numbers, null);
    }

    private static Factors manual(String days, String reason) {
        return new Factors(Set.of(), Set.of(), new ManualBase(new BigDecimal(days), reason));
    }

    private static BigDecimal days(AuditKind audit, int persons) {
        return time(audit, persons, Factors.NONE).days();
    }

    private static AuditTime time(AuditKind audit, int persons, Factors factors) {
        return CreditAuditTime.of(new AuditTimeRequest(audit, persons, 1, factors))
                .orElseThrow();
    }

    private static List<String> faults(AuditKind audit, int persons, Factors factors) {
        return CreditAuditTime.of(new AuditTimeRequest(audit, persons, 1, factors)).breaches().stream()
                .map(Breach::field)
                .toList();
    }
}
