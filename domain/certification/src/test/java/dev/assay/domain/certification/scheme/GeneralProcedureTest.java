package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneralProcedureTest {
    private final Policies policies = GeneralProcedure.policies(36, "TEA-01 7");

    @Rule({"CASE-02", "CASE-06", "CERT-02"})
    @ParameterizedTest
    @CsvSource({
        "LOOK_BACK, 12 months, RECEIPT, CASE-02",
        "APPLICATION_REVIEW, 5 working days, RECEIPT, CASE-06",
        "VALIDITY, 36 months, ISSUE, CERT-02",
        "FIRST_SURVEILLANCE, 12 months, ISSUE, SURV-01",
        "LATER_SURVEILLANCE, 12 months, SURVEILLANCE, SURV-01",
        "RECERTIFICATION, 3 months, EXPIRY, REC-01",
        "SUSPENSION, 6 months, SUSPENSION, SUS-02"
    })
    void theGeneralProcedureSpeaksWhereASchemeIsSilent(
            Policies.Subject subject, String limit, Within.Base base, String rule) {
        var within = policies.on(subject);

        assertThat(inWords(within.limit())).isEqualTo(limit);
        assertThat(within.base()).isEqualTo(base);
        assertThat(within.rule()).isEqualTo(rule);
    }

    private static String inWords(Limit limit) {
        return switch (limit) {
            case Limit.Months(var count) -> count + " months";
            case Limit.WorkingDays(var count) -> count + " working days";
            case Limit.CalendarDays(var count) -> count + " calendar days";
        };
    }

    @Test
    void whatASchemeStatesGoesBeforeIt() {
        var own = Within.months(36).of(Within.Base.RECEIPT).under("CASE-02", "TEA-01 4.3");
        var changed = policies.with(Policies.Subject.LOOK_BACK, own);

        assertThat(changed.on(Policies.Subject.LOOK_BACK)).isEqualTo(own);
        assertThat(changed.on(Policies.Subject.SUSPENSION)).isEqualTo(policies.on(Policies.Subject.SUSPENSION));
        assertThat(policies.on(Policies.Subject.LOOK_BACK)).isNotEqualTo(own);
    }

    @Test
    void whatNobodyLimitsHasNoLimit() {
        assertThat(policies.limits(Policies.Subject.OPERATION)).isFalse();
        assertThatThrownBy(() -> policies.on(Policies.Subject.OPERATION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing limits OPERATION");
    }

    @Test
    void validityIsStatedInMonths() {
        var inDays = new Policies(Map.of(
                Policies.Subject.VALIDITY,
                Within.calendarDays(1000).of(Within.Base.ISSUE).under("CERT-02", "TEA-01 7")));

        assertThat(policies.validityMonths()).isEqualTo(36);
        assertThatThrownBy(inDays::validityMonths).isInstanceOf(IllegalStateException.class);
    }

    static List<Interpretation> readings() {
        return GeneralProcedure.interpretations();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyReadingIsOfOneRuleAndNamesTheOtherReadingInBothLanguages(Interpretation reading) {
        assertThat(reading.id()).startsWith(reading.rule() + "/");
        assertThat(reading.message().text().zh()).isNotBlank();
        assertThat(reading.message().text().en()).isNotBlank();
        assertThat(reading.applied(true)).isEqualTo(new Interpretation.Applied(reading, true));
    }

    @Test
    void noTwoReadingsHaveTheSameId() {
        assertThat(readings())
                .extracting(Interpretation::id)
                .doesNotHaveDuplicates()
                .contains("CERT-02/last-day");
    }
}
