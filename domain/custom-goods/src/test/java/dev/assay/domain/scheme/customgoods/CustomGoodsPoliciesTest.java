package dev.assay.domain.scheme.customgoods;

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
class CustomGoodsPoliciesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private final Policies policies =
            new CustomGoodsScheme().edition("A/0").orElseThrow().policies();

    @Rule({"APP-01", "CASE-02", "CASE-06", "CASE-10", "CERT-02", "CHG-01", "MARK-01", "REC-01", "SURV-01", "SUS-02"})
    @ParameterizedTest(name = "{0}: {1} of {2} under {3}, {4}")
    @CsvSource(textBlock = """
            VALIDITY, Months[count=36], ISSUE, CERT-02, CTS OLS/GZ-0056-2025 6
            LOOK_BACK, Months[count=36], RECEIPT, CASE-02, CTS OLS/GZ-0056-2025 4.3(3)
            APPLICATION_REVIEW, WorkingDays[count=5], RECEIPT, CASE-06, CTS OLS/GZ-0056-2025 6
            VISIT_NOTICE, WorkingDays[count=7], VISIT, CASE-10, CTS OLS/GZ-0056-2025 6
            FIRST_SURVEILLANCE, Months[count=12], ISSUE, SURV-01, CTS OLS/GZ-0056-2025 5(4)
            SURVEILLANCE_YEAR, CalendarYear[], SURVEILLANCE, SURV-01, CTS OLS/GZ-0056-2025 5(4)
            RECERTIFICATION_OPENING, Months[count=3], EXPIRY, REC-01, CESI-SC-OD01 3.5
            SUSPENSION, Months[count=6], SUSPENSION, SUS-02, CESI-SC-OD01 5.1.3
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
    void surveillanceIsDueOnceInEachCalendarYear(LocalDate surveillance, LocalDate due) {
        assertThat(policies.on(Subject.SURVEILLANCE_YEAR)
                        .after(surveillance, CALENDAR)
                        .on())
                .isEqualTo(due);
    }

    @Rule("CASE-10")
    @ParameterizedTest
    @CsvSource({"2026-03-13, 2026-03-04, true", "2026-03-13, 2026-03-05, false", "2026-10-13, 2026-09-28, true"})
    void aVisitIsAnnouncedSevenWorkingDaysAhead(LocalDate visit, LocalDate told, boolean inTime) {
        assertThat(policies.on(Subject.VISIT_NOTICE)
                        .closingReason(visit, told, CALENDAR)
                        .met())
                .isEqualTo(inTime);
    }
}
