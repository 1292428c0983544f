package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("TIME-0")
class JustifiedAuditTimeTest {

    @ParameterizedTest
    @EnumSource
    void whatIsEnteredIsWhatItTakesWhicheverAuditItIs(AuditKind audit) {
        var time = JustifiedAuditTime.of(request(audit, 80, 1, entered("3.5", "two works")))
                .orElseThrow();

        assertThat(time.days()).isEqualByComparingTo("3.5");
        assertThat(time.onSiteMinimum()).isEqualByComparingTo("2.8");
        assertThat(time.interpretations()).containsExactly(JustifiedAuditTime.ENTERED.applied(false));
    }

    @Test
    void theJustificationIsTheReason() {
        assertThat(JustifiedAuditTime.of(request(AuditKind.INITIAL, 80, 1, entered("3.5", "two works")))
                        .orElseThrow()
                        .reasons())
                .extracting(
                        Reason::rule,
                        Reason::actual,
                        reason -> reason.message().text().en())
                .containsExactly(tuple("TIME-0", "3.5", "3.5 man-days: two works."));
    }

    @Test
    void combinedAuditsAddUp() {
        var factors = new Factors(
                Set.of(), Set.of(), base("3", "this one"), List.of(base("2", "ISO 9001"), base("1.5", "ISO 14001")));

        assertThat(JustifiedAuditTime.of(request(AuditKind.INITIAL, 80, 1, factors))
                        .orElseThrow())
                .extracting(AuditTime::days)
                .isEqualTo(new BigDecimal("6.5"));
    }

    @Test
    void withoutManDaysItAsksForThem() {
        assertThat(fields(request(AuditKind.INITIAL, 80, 1, Factors.NONE))).containsExactly("manualBase");
    }

    @ParameterizedTest(name = "{0} persons, {1} places, {2} days for “{3}”: {4}")
    @CsvSource({
        "1, 1, 0.5, why, ''",
        "0, 1, 0.5, why, persons",
        "1, 0, 0.5, why, places",
        "1, 1, 0, why, manualBase",
        "1, 1, -1, why, manualBase",
        "1, 1, 0.5, ' ', manualBase",
        "0, 0, 0, ' ', persons places manualBase"
    })
    void whatIsUnsoundIsRefusedWithEveryFault(int persons, int places, String days, String reason, String faults) {
        var expected = faults.isEmpty() ? List.<String>of() : List.of(faults.split(" "));

        assertThat(fields(request(AuditKind.INITIAL, persons, places, entered(days, reason))))
                .isEqualTo(expected);
    }

    @Test
    void factorsBelongToTables() {
        var factors = new Factors(Set.of("a"), Set.of("1"), base("3", "why"));

        assertThat(fields(request(AuditKind.INITIAL, 80, 1, factors))).containsExactly("increases", "reductions");
    }

    private static List<String> fields(AuditTimeRequest request) {
        return JustifiedAuditTime.of(request).breaches().stream()
                .map(Breach::field)
                .toList();
    }

    private static AuditTimeRequest request(AuditKind audit, int persons, int places, Factors factors) {
        return new AuditTimeRequest(audit, persons, places, factors);
    }

    private static Factors entered(String days, String reason) {
        return new Factors(Set.of(), Set.of(), base(days, reason));
    }

    private static ManualBase base(String days, String reason) {
        return new ManualBase(new BigDecimal(days), reason);
    }
}
