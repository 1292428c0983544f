package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the rule document, and those of the general procedure where it names none. */
class AfterSalesPoliciesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private final Policies policies =
            new AfterSalesScheme().edition("2026").orElseThrow().policies();

    @Rule({
        "APP-01", "CASE-02", "CASE-03", "CASE-06", "CASE-15", "CERT-02", "CHG-01", "MARK-01", "REC-01", "SURV-01",
        "SUS-02"
    })
    @ParameterizedTest(name = "{0}: {1} of {2} under {3}, {4}")
    @CsvSource(textBlock = """
            VALIDITY, Months[count=36], ISSUE, CERT-02, DNI SH 5.5.2
            LOOK_BACK, Months[count=12], RECEIPT, CASE-02, DNI SH 5.1 F
            OPERATION, Months[count=3], VISIT, CASE-03, DNI SH 5.1 D
            APPLICATION_REVIEW, WorkingDays[count=5], RECEIPT, CASE-06, CESI-SC-OD01 3.1.4
            CORRECTION, Months[count=2], FINDING, CASE-15, DNI SH 5.6.5
            FIRST_SURVEILLANCE, Months[count=12], ISSUE, SURV-01, DNI SH 5.6.1
            LATER_SURVEILLANCE, Months[count=12], SURVEILLANCE, SURV-01, DNI SH 5.6.1
            RECERTIFICATION_CLOSING, Months[count=3], EXPIRY, REC-01, DNI SH 5.7.1
            SUSPENSION, Months[count=6], SUSPENSION, SUS-02, DNI SH 6.7.3
            APPEAL_ANSWER, Months[count=1], APPEAL, APP-01, CESI-SC-OD01 6
            MARK_USE_ANSWER, CalendarDays[count=15], REQUEST, MARK-01, CESI-SC-OD01 4.3.6
            MISUSE_CORRECTION, Months[count=2], DEMAND, MARK-01, DNI SH 6.9.1(6)
            CHANGE_REPORT, Months[count=1], CHANGE, CHG-01, CESI-SC-OD01 3.4.3
            INCIDENT_REPORT, CalendarDays[count=2], INCIDENT, CHG-01, CESI-SC-OD01 3.4.3
            INCIDENT_REPORT_SPECIAL, CalendarDays[count=7], INCIDENT, CHG-01, CESI-SC-OD01 3.4.3
            """)
    void itsOwnClausesSetTheLimitsAndTheGeneralProcedureTheRest(
            Subject subject, String limit, String base, String rule, String clause) {
        var within = policies.on(subject);

        assertThat(within.limit()).hasToString(limit);
        assertThat(within.base()).hasToString(base);
        assertThat(within.rule()).isEqualTo(rule);
        assertThat(within.clause()).isEqualTo(clause);
    }

    @Test
    void nothingElseIsLimited() {
        assertThat(policies.limits()).hasSize(15);
    }

    @Rule("SURV-01")
    @ParameterizedTest
    @CsvSource({"2027-01-05, 2028-01-05", "2027-12-31, 2028-12-31", "2028-02-29, 2029-02-28"})
    void surveillanceIsTwelveMonthsApart(LocalDate surveillance, LocalDate due) {
        assertThat(policies.on(Subject.LATER_SURVEILLANCE)
                        .after(surveillance, CALENDAR)
                        .on())
                .isEqualTo(due);
    }

    @Rule("REC-01")
    @ParameterizedTest
    @CsvSource({
        "2029-03-14, 2027-01-01, true",
        "2029-03-14, 2028-12-14, true",
        "2029-03-14, 2028-12-15, false",
        "2029-05-31, 2029-02-28, true",
        "2029-05-31, 2029-03-01, false"
    })
    void recertificationIsAppliedForThreeMonthsBeforeExpiryAtTheLatest(
            LocalDate expiry, LocalDate actual, boolean inTime) {
        var reason = policies.on(Subject.RECERTIFICATION_CLOSING).closingReason(expiry, actual, CALENDAR);

        assertThat(reason.met()).isEqualTo(inTime);
    }

    @Rule({"CASE-15", "SURV-05"})
    @ParameterizedTest
    @CsvSource({"2027-03-15, 2027-05-15", "2027-12-31, 2028-02-29"})
    void whatIsFoundAtReviewIsCorrectedInTwoMonths(LocalDate found, LocalDate due) {
        assertThat(policies.on(Subject.CORRECTION).after(found, CALENDAR).on()).isEqualTo(due);
    }
}
