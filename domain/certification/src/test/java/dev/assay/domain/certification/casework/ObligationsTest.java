package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.DocumentsReturned;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Granted;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.casework.CaseState.Rectifying;
import dev.assay.domain.certification.casework.CaseState.Refused;
import dev.assay.domain.certification.casework.CaseState.Rejected;
import dev.assay.domain.certification.casework.CaseState.Returned;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.casework.CaseState.Terminated;
import dev.assay.domain.certification.casework.CaseState.Withdrawn;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due, by when, and whose turn it is. */
class ObligationsTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final LocalDate SIXTY_WORKING_DAYS_AFTER_ACCEPTANCE = LocalDate.of(2026, 6, 4);

    private static List<Obligation> of(Road road) {
        return on(road.lastDay(), road);
    }

    private static List<Obligation> on(LocalDate today, Road road) {
        return road.theCase().obligations(Road.SCHEME, Road.CALENDAR, today);
    }

    private static Optional<LocalDate> due(Subject subject, List<Obligation> obligations) {
        return obligations.stream()
                .filter(obligation -> obligation.subject() == subject)
                .map(obligation -> obligation.due().on())
                .findFirst();
    }

    @Rule("CASE-06")
    @ParameterizedTest
    @CsvSource({"2026-03-03, true", "2026-03-10, true", "2026-03-11, false"})
    void anApplicationIsReviewedWithinFiveWorkingDaysOfReceipt(LocalDate today, boolean inTime) {
        assertThat(on(today, Road.to(Submitted.class)))
                .extracting(
                        Obligation::subject,
                        Obligation::due,
                        Obligation::role,
                        each -> each.reason().met())
                .containsExactly(tuple(
                        Subject.APPLICATION_REVIEW,
                        new Deadline(LocalDate.of(2026, 3, 10), false),
                        Role.REVIEWER,
                        inTime));
    }

    @Rule("CASE-06")
    @Test
    void afterARevisionTheClockStartsAnew() {
        var again = Road.to(Returned.class).goTo(Submitted.class);

        assertThat(due(Subject.APPLICATION_REVIEW, of(again))).contains(LocalDate.of(2026, 3, 13));
    }

    static List<Arguments> turns() {
        return Stream.of(
                        turn(Accepted.class, Role.REVIEWER, null),
                        turn(Contracted.class, Role.PLANNER, null),
                        turn(Planned.class, Role.AUDITOR, "lei"),
                        turn(DocumentsReturned.class, Role.APPLICANT, "tao"),
                        turn(DocumentsPassed.class, Role.AUDITOR, "lei"),
                        turn(Evaluating.class, Role.AUDITOR, "lei"),
                        turn(Concluded.class, Role.REVIEWER, null),
                        turn(Reviewed.class, Role.DECISION_MAKER, null),
                        turn(Rectifying.class, Role.APPLICANT, "tao"))
                .toList();
    }

    private static Arguments turn(Class<? extends CaseState> state, Role role, String person) {
        return Arguments.arguments(state, role, person);
    }

    @Rule("CASE-19")
    @ParameterizedTest
    @MethodSource("turns")
    void fromAcceptanceADecisionIsDueWithinSixtyWorkingDays(
            Class<? extends CaseState> state, Role role, String person) {
        assertThat(of(Road.to(state)))
                .filteredOn(obligation -> obligation.subject() == Subject.DECISION)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.due()).isEqualTo(new Deadline(SIXTY_WORKING_DAYS_AFTER_ACCEPTANCE, false));
                    assertThat(decision.role()).isEqualTo(role);
                    assertThat(decision.person()).isEqualTo(person);
                    assertThat(decision.reason().clause()).isEqualTo("TEA-01 6");
                });
    }

    @Rule("CASE-10")
    @ParameterizedTest
    @ValueSource(classes = {Planned.class, DocumentsReturned.class, DocumentsPassed.class})
    void theVisitIsDueOnTheDayThatTheClientWasTold(Class<? extends CaseState> state) {
        assertThat(due(Subject.VISIT, of(Road.to(state)))).contains(USUAL.day(21));
        assertThat(due(Subject.VISIT, of(Road.to(Evaluating.class)))).isEmpty();
    }

    @Rule("CASE-15")
    @Test
    void everyOpenNonconformityIsToBeAnsweredByItsOwnDay() {
        var road = Road.to(Evaluating.class)
                .goOn(USUAL.finding(Grade.MINOR))
                .goOn(USUAL.finding(Grade.OBSERVATION))
                .goOn(USUAL.finding(Grade.MAJOR))
                .goOn(USUAL.answer("F3"))
                .goOn(USUAL.verify("F3", false));

        assertThat(of(road))
                .filteredOn(obligation -> obligation.subject() == Subject.FINDING_RESPONSE)
                .extracting(Obligation::item, each -> each.due().on(), Obligation::person)
                .containsExactly(tuple("F1", USUAL.day(53), "tao"), tuple("F3", USUAL.day(60), "tao"));
        assertThat(due(
                        Subject.FINDING_RESPONSE,
                        of(road.goOn(USUAL.answer("F1")).goOn(USUAL.answer("F3")))))
                .isEmpty();
    }

    @Rule("CASE-20")
    @Test
    void theRectificationIsDueWhenTheTimeGivenEnds() {
        assertThat(due(Subject.RECTIFICATION, of(Road.to(Rectifying.class)))).contains(USUAL.day(60));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Draft.class,
                Returned.class,
                Rejected.class,
                Granted.class,
                Refused.class,
                Certified.class,
                Terminated.class,
                Withdrawn.class
            })
    void whereItIsNobodysTurnUnderALimitNothingIsDue(Class<? extends CaseState> state) {
        assertThat(of(Road.to(state))).isEmpty();
    }

    @Test
    void whereTheEditionSetsNoLimitNothingIsDue() {
        var underB = Road.with(Applications.SOUND, new Itinerary(TeaScheme.B_BEGINS));

        assertThat(of(underB.goTo(Submitted.class))).hasSize(1);
        assertThat(of(underB.goTo(Accepted.class))).isEmpty();
    }

    @Test
    void whatIsDueNextComesFirst() {
        assertThat(of(Road.eventfully(Evaluating.class)))
                .extracting(obligation -> obligation.due().on())
                .isSorted()
                .hasSize(2);
    }

    @Rule("DAY-01")
    @Test
    void whereAYearIsNotLoadedTheDeadlineIsProvisional() {
        var bare = WorkingCalendar.of(List.of());

        assertThat(Road.to(Submitted.class).theCase().obligations(Road.SCHEME, bare, USUAL.day(1)))
                .extracting(Obligation::due)
                .containsExactly(new Deadline(LocalDate.of(2026, 3, 10), true));
    }

    @Rule({"CASE-06", "DAY-01"})
    @Test
    void whatALoadedYearMovesIsTold() {
        var bare = WorkingCalendar.of(List.of());
        var theCase = Road.to(Submitted.class).theCase();
        var today = USUAL.day(1);

        assertThat(theCase.deadlinesMoved(Road.SCHEME, bare, Road.CALENDAR, today))
                .containsExactly(new CaseEvent.DeadlineMoved(
                        today,
                        Subject.APPLICATION_REVIEW,
                        null,
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 10),
                        false));
        assertThat(theCase.deadlinesMoved(Road.SCHEME, Road.CALENDAR, Road.CALENDAR, today))
                .isEmpty();
    }

    /** What was reviewed is what is decided on; a day that moved is no part of it (CASE-17). */
    @Rule({"CASE-17", "DAY-01"})
    @Test
    void aDeadlineThatMovesDoesNotVoidTheTechnicalReview() {
        var reviewed = Road.to(Reviewed.class).theCase();
        var day = LocalDate.of(2026, 6, 4);

        var after =
                reviewed.after(new CaseEvent.DeadlineMoved(day, Subject.DECISION, null, day, day.plusDays(1), false));

        assertThat(after.state()).isInstanceOf(Reviewed.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, 1", "2026-03-10, 0", "2026-03-11, -1"})
    void daysLeftAreCalendarDays(LocalDate today, long left) {
        assertThat(on(today, Road.to(Submitted.class)))
                .extracting(Obligation::daysLeft)
                .containsExactly(left);
    }
}
