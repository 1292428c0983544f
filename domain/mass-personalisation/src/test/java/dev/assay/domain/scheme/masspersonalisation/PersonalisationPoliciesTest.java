package dev.assay.domain.scheme.masspersonalisation;

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
class PersonalisationPoliciesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private final Policies policies =
            new MassPersonalisationScheme().edition("v1.1").orElseThrow().policies();

    @Rule({"APP-01", "CASE-02", "CASE-06", "CASE-19", "CERT-02", "CHG-01", "MARK-01", "REC-01", "SURV-01", "SUS-02"})
    @ParameterizedTest(name = "{0}: {1} of {2} under {3}, {4}")
    @CsvSource(textBlock = """
            VALIDITY, Months[count=36], ISSUE, CERT-02, CESI-MPC 5.1
            LOOK_BACK, Months[count=12], RECEIPT, CASE-02, CESI-SC-OD01 3.4.5
            APPLICATION_REVIEW, WorkingDays[count=5], RECEIPT, CASE-06, CESI-MPC 4.2
            DECISION, WorkingDays[count=60], ACCEPTANCE, CASE-19, CESI-MPC 4.7
            FIRST_SURVEILLANCE, Months[count=12], DECISION, SURV-01, CESI-MPC 4.5.1
            SURVEILLANCE_YEAR, CalendarYear[], SURVEILLANCE, SURV-01, CESI-MPC 4.5.1
            RECERTIFICATION_OPENING, Months[count=6], EXPIRY, REC-01, CESI-MPC 5.1
            SUSPENSION, Months[count=6], SUSPENSION, SUS-02, CESI-MPC 5.3
            APPEAL_ANSWER, Months[count=1], APPEAL, APP-01, CESI-SC-OD01 6
            MARK_USE_ANSWER, CalendarDays[count=15], REQUEST, MARK-01, CESI-SC-OD01 4.3.6
            MISUSE_CORRECTION, Months[count=2], DEMAND, MARK-01, CESI-SC-OD01 5.2.1 h
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
        assertThat(policies.limits()).hasSize(14);
    }

    @Rule("SURV-01")
    @ParameterizedTest
    @CsvSource({"2027-01-05, 2028-12-31", "2027-12-31, 2028-12-31"})
    void surveillanceIsDueOnceInEachCalendarYearAndNotTwelveMonthsApart(LocalDate surveillance, LocalDate due) {
        assertThat(policies.on(Subject.SURVEILLANCE_YEAR)
                        .after(surveillance, CALENDAR)
                        .on())
                .isEqualTo(due);
    }

    @Rule("REC-01")
    @ParameterizedTest
    @CsvSource({"2029-03-14, 2028-09-13, false", "2029-03-14, 2028-09-14, true", "2029-08-31, 2029-02-28, true"})
    void recertificationIsAppliedForWithinTheLastSixMonths(LocalDate expiry, LocalDate actual, boolean open) {
        var reason = policies.on(Subject.RECERTIFICATION_OPENING).openingReason(expiry, actual, CALENDAR);

        assertThat(reason.met()).isEqualTo(open);
    }
}
