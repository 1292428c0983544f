package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private static List<Obligation> of(Road road) {
        return road.theCase().obligations(Road.SCHEME, Road.CALENDAR, TODAY);
    }

    private static void isDue(Obligation due, String rule, String clause, Policies.Subject subject, LocalDate day) {
        assertThat(due.rule()).isEqualTo(rule);
        assertThat(due.clause()).isEqualTo(clause);
        assertThat(due.subject()).isEqualTo(subject);
        assertThat(due.due()).isEqualTo(new Deadline(day, false));
        assertThat(due.reason())
                .extracting(Reason::rule, Reason::clause, Reason::expected, Reason::actual, Reason::met)
                .containsExactly(rule, clause, "≤ " + day, TODAY.toString(), true);
    }

    @Rule("CASE-06")
    @Test
    void anApplicationIsReviewedWithinFiveWorkingDaysOfReceipt() {
        assertThat(of(Road.to(Submitted.class)))
                .singleElement()
                .satisfies(due -> isDue(
                        due,
                        "CASE-06",
                        "CESI-SC-OD01 3.1.4",
                        Policies.Subject.APPLICATION_REVIEW,
                        LocalDate.of(2026, 3, 10)));
    }

    @Rule("CASE-19")
    @ParameterizedTest
    @ValueSource(
            classes = {
                Accepted.class,
                Contracted.class,
                Planned.class,
                DocumentsPassed.class,
                Evaluated.class,
                Concluded.class
            })
    void fromAcceptanceADecisionIsDueWithinSixtyWorkingDays(Class<? extends CaseState> state) {
        assertThat(of(Road.to(state)))
                .singleElement()
                .satisfies(
                        due -> isDue(due, "CASE-19", "TEA-01 6", Policies.Subject.DECISION, LocalDate.of(2026, 6, 4)));
    }

    @Rule({"CASE-06", "DAY-01"})
    @ParameterizedTest
    @CsvSource({"2026-03-10, true", "2026-03-11, false"})
    void theReasonSaysWhetherTodayIsInTimeAndWhyInWords(LocalDate today, boolean met) {
        var reason = Road.to(Submitted.class)
                .theCase()
                .obligations(Road.SCHEME, Road.CALENDAR, today)
                .getFirst()
                .reason();

        assertThat(reason.met()).isEqualTo(met);
        assertThat(reason.message().text().en())
                .isEqualTo("Within 5 working days of receipt on 2026-03-03: by 2026-03-10");
        assertThat(reason.message().text().zh()).isEqualTo("自收到申请（2026-03-03）起5个工作日内：不晚于2026-03-10");
    }

    @ParameterizedTest
    @ValueSource(classes = {Draft.class, Granted.class, Refused.class, Certified.class})
    void whereItIsNobodysTurnUnderALimitNothingIsDue(Class<? extends CaseState> state) {
        assertThat(of(Road.to(state))).isEmpty();
    }

    @Test
    void whereTheEditionSetsNoLimitNothingIsDue() {
        var underB = Road.with(Applications.SOUND, new Itinerary(TeaScheme.B_BEGINS));

        assertThat(of(underB.goTo(Submitted.class))).hasSize(1);
        assertThat(of(underB.goTo(Accepted.class))).isEmpty();
    }

    @Rule("DAY-01")
    @Test
    void whereAYearIsNotLoadedTheDeadlineIsProvisional() {
        var bare = WorkingCalendar.of(List.of());

        assertThat(Road.to(Submitted.class).theCase().obligations(Road.SCHEME, bare, TODAY))
                .extracting(Obligation::due)
                .containsExactly(new Deadline(LocalDate.of(2026, 3, 10), true));
    }
}
