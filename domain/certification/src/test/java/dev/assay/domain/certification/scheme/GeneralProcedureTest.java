package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneralProcedureTest {
    private final Policies policies = GeneralProcedure.policies(36, "TEA-01 7");

    @Rule({"APP-01", "CASE-02", "CASE-06", "CERT-02", "CHG-01", "MARK-01", "SURV-01", "REC-01", "SUS-02"})
    @ParameterizedTest
    @CsvSource({
        "LOOK_BACK, 12 months, RECEIPT, CASE-02",
        "APPLICATION_REVIEW, 5 working days, RECEIPT, CASE-06",
        "VALIDITY, 36 months, ISSUE, CERT-02",
        "FIRST_SURVEILLANCE, 12 months, ISSUE, SURV-01",
        "LATER_SURVEILLANCE, 12 months, SURVEILLANCE, SURV-01",
        "RECERTIFICATION_OPENING, 3 months, EXPIRY, REC-01",
        "SUSPENSION, 6 months, SUSPENSION, SUS-02",
        "APPEAL_ANSWER, 1 months, APPEAL, APP-01",
        "MARK_USE_ANSWER, 15 calendar days, REQUEST, MARK-01",
        "MISUSE_CORRECTION, 2 months, DEMAND, MARK-01",
        "CHANGE_REPORT, 1 months, CHANGE, CHG-01",
        "INCIDENT_REPORT, 2 calendar days, INCIDENT, CHG-01",
        "INCIDENT_REPORT_SPECIAL, 7 calendar days, INCIDENT, CHG-01"
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
            case Limit.CalendarYear() -> "calendar year";
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
    void whatASchemeReplacesByALimitOfAnotherSubjectIsGone() {
        var changed = policies.without(Policies.Subject.LATER_SURVEILLANCE);

        assertThat(changed.limits(Policies.Subject.LATER_SURVEILLANCE)).isFalse();
        assertThat(changed.limits()).hasSize(policies.limits().size() - 1);
        assertThat(policies.limits(Policies.Subject.LATER_SURVEILLANCE)).isTrue();
        assertThat(changed.without(Policies.Subject.LATER_SURVEILLANCE)).isEqualTo(changed);
    }

    @Rule("CERT-02")
    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 2029-03-14",
        "2026-03-01, 2029-02-28",
        "2025-03-01, 2028-02-29",
        "2024-02-29, 2027-02-27",
        "2026-01-01, 2028-12-31"
    })
    void theLastDayOfValidityIsTheDayBeforeTheAnniversary(LocalDate issue, LocalDate last) {
        assertThat(policies.lastDayOfValidity(issue)).isEqualTo(last);
        assertThat(policies.validityReason(issue, last))
                .extracting(Reason::rule, Reason::clause, Reason::expected, Reason::actual, Reason::met)
                .containsExactly("CERT-02", "TEA-01 7", "≤ " + last, last.toString(), true);
        assertThat(policies.validityReason(issue, last.plusDays(1)).met()).isFalse();
    }

    @Rule("CASE-14")
    @Test
    void theConclusionsOfAVisitAreThreeAndNamed() {
        assertThat(Recommendation.values())
                .extracting(recommendation ->
                        GeneralProcedure.nameOf(recommendation).zh())
                .containsExactly("推荐注册", "待纠正措施实施并验证符合后推荐注册", "不推荐注册");
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
