package dev.assay.domain.scheme.creditgrade;

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
class CreditPoliciesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private final Policies policies =
            new CreditGradeScheme().edition("B/1").orElseThrow().policies();

    @Rule({
        "APP-01", "CASE-02", "CASE-03", "CASE-06", "CERT-02", "CHG-01", "MARK-01", "REC-01", "REP-01", "SURV-01",
        "SUS-02"
    })
    @ParameterizedTest(name = "{0}: {1} of {2} under {3}, {4}")
    @CsvSource(textBlock = """
            VALIDITY, Months[count=36], ISSUE, CERT-02, CCT/GZ-SC01-02 7.1
            LOOK_BACK, Months[count=12], RECEIPT, CASE-02, CCT/GZ-SC01-02 6.1.1(4)
            OPERATION, Months[count=3], VISIT, CASE-03, CCT/GZ-SC01-02 6.1.2(5)
            APPLICATION_REVIEW, WorkingDays[count=5], RECEIPT, CASE-06, CESI-SC-OD01 3.1.4
            FIRST_SURVEILLANCE, Months[count=12], ISSUE, SURV-01, CCT/GZ-SC01-02 8.1.1
            LATER_SURVEILLANCE, Months[count=15], SURVEILLANCE, SURV-01, CCT/GZ-SC01-02 8.1.1
            SURVEILLANCE_YEAR, CalendarYear[], SURVEILLANCE, SURV-01, CCT/GZ-SC01-02 8.1.1
            RECERTIFICATION_OPENING, Months[count=3], EXPIRY, REC-01, CCT/GZ-SC01-02 8.2
            SUSPENSION, Months[count=6], SUSPENSION, SUS-02, CCT/GZ-SC01-02 9.1
            APPEAL, WorkingDays[count=10], DECISION, APP-01, CCT/GZ-SC01-02 11
            APPEAL_ANSWER, Months[count=1], APPEAL, APP-01, CCT/GZ-SC01-02 11
            MARK_USE_ANSWER, CalendarDays[count=15], REQUEST, MARK-01, CESI-SC-OD01 4.3.6
            MISUSE_CORRECTION, Months[count=2], DEMAND, MARK-01, CESI-SC-OD01 5.2.1 h
            CHANGE_REPORT, Months[count=1], CHANGE, CHG-01, CESI-SC-OD01 3.4.3
            INCIDENT_REPORT, CalendarDays[count=2], INCIDENT, CHG-01, CESI-SC-OD01 3.4.3
            INCIDENT_REPORT_SPECIAL, CalendarDays[count=7], INCIDENT, CHG-01, CESI-SC-OD01 3.4.3
            STATUS_REPORT, WorkingDays[count=5], STATUS_CHANGE, REP-01, CCT/GZ-SC01-02 10
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
        assertThat(policies.limits()).hasSize(17);
    }

    @Rule("SURV-01")
    @ParameterizedTest(name = "after {0}: by {1} for the interval and by {2} for the year")
    @CsvSource({
        "2027-01-05, 2028-04-05, 2028-12-31",
        "2027-09-30, 2028-12-30, 2028-12-31",
        "2027-10-01, 2029-01-01, 2028-12-31",
        "2027-12-31, 2029-03-31, 2028-12-31"
    })
    void surveillanceKeepsBothTheIntervalAndTheYear(LocalDate surveillance, LocalDate interval, LocalDate year) {
        assertThat(policies.on(Subject.LATER_SURVEILLANCE)
                        .after(surveillance, CALENDAR)
                        .on())
                .isEqualTo(interval);
        assertThat(policies.on(Subject.SURVEILLANCE_YEAR)
                        .after(surveillance, CALENDAR)
                        .on())
                .isEqualTo(year);
    }

    @Rule("REC-01")
    @ParameterizedTest
    @CsvSource({"2029-03-14, 2028-12-13, false", "2029-03-14, 2028-12-14, true", "2029-05-31, 2029-02-28, true"})
    void recertificationIsAppliedForWithinTheLastThreeMonths(LocalDate expiry, LocalDate actual, boolean open) {
        var reason = policies.on(Subject.RECERTIFICATION_OPENING).openingReason(expiry, actual, CALENDAR);

        assertThat(reason.met()).isEqualTo(open);
    }
}
