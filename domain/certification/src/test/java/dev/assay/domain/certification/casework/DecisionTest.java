package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road reviewed = Road.to(Reviewed.class);

    private static Road reviewedWithEverythingAs(Part part) {
        var team = new ArrayList<>(Itinerary.TEAM);
        if (part == Part.LEADER) {
            team.set(0, Itinerary.member(People.LEADER.name(), Part.AUDITOR, "2", "0.5"));
        }
        team.add(Itinerary.member(People.EVERYTHING.name(), part, "0", "0"));
        var leader = part == Part.LEADER ? People.EVERYTHING : People.LEADER;
        var road = Road.to(Contracted.class)
                .goOn(USUAL.plan(USUAL.day(21), USUAL.day(22), team))
                .goOn(USUAL.passDocuments(), leader)
                .goOn(USUAL.openVisit(), leader);
        for (var activity : USUAL.activities()) {
            road = road.goOn(USUAL.report(activity));
        }
        return road.goOn(USUAL.marks("9", "8")).goOn(USUAL.conclude(), leader).goOn(USUAL.review());
    }

    /** A result that nobody could recommend. */
    private static Road reviewedOn(String taste, String service) {
        return Road.to(Evaluating.class).goOn(USUAL.marks(taste, service)).goTo(Reviewed.class);
    }

    @Rule("CASE-18")
    @ParameterizedTest
    @EnumSource(Part.class)
    void nobodyOnTheTeamTakesPartInTheDecision(Part part) {
        var road = reviewedWithEverythingAs(part);

        assertThat(road.faults(USUAL.grant("FINE"), People.EVERYTHING)).containsExactly("CONDITION CASE-18");
        assertThat(road.faults(USUAL.refuse("not now"), People.EVERYTHING)).containsExactly("CONDITION CASE-18");
        assertThat(road.faults(USUAL.grant("FINE"))).isEmpty();
    }

    @Rule("CASE-18")
    @Test
    void whoDidNotComeAlongMayDecideWhateverOtherRolesThereAre() {
        assertThat(reviewed.faults(USUAL.grant("FINE"), People.EVERYTHING)).isEmpty();
    }

    @Rule("CASE-18")
    @Test
    void theApplicantDoesNotDecideOnItsOwnCase() {
        var both = new Person(People.APPLICANT.name(), Set.of(Role.APPLICANT, Role.DECISION_MAKER));

        assertThat(reviewed.faults(USUAL.grant("FINE"), both)).containsExactly("CONDITION CASE-18");
    }

    @Rule("CASE-17")
    @Test
    void aDecisionWithTwoOpenConditionsNamesBoth() {
        var act = USUAL.grant("FINE", "a lawsuit over the garden", "a newspaper writes of stale tea");
        var outcome = reviewed.attempt(act);

        assertThat(Faults.in(outcome))
                .containsExactly("CONDITION CASE-17 knownProblems", "CONDITION CASE-17 knownProblems");
        assertThat(outcome.breaches())
                .extracting(breach -> breach.message().text().en())
                .containsExactly(
                        "A known problem is open: a lawsuit over the garden.",
                        "A known problem is open: a newspaper writes of stale tea.");
    }

    @Rule("CASE-17")
    @Test
    void aFailedResultIsNotGranted() {
        assertThat(reviewedOn("5", "5").faults(USUAL.grant("FINE")))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-17 decision", "CONDITION CASE-17 decision", "CONDITION CASE-17 level");
        assertThat(reviewedOn("0", "0").faults(USUAL.grant("FINE")))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-17 decision", "CONDITION CASE-17 decision", "CONDITION CASE-17 level");
    }

    @Rule("CASE-17")
    @Test
    void aLevelWithoutCertificatesIsNotGrantedEvenWhereItWasReached() {
        assertThat(reviewedOn("5", "5").faults(USUAL.grant("PLAIN")))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-17 decision", "CONDITION CASE-17 decision", "CONDITION CASE-17 level");
    }

    @Rule("CASE-17")
    @Test
    void whatTheLeaderDidNotRecommendIsNotGranted() {
        var road = Road.to(Evaluating.class).goOn(USUAL.marks("9", "8"));
        for (var activity : USUAL.activities()) {
            road = road.goOn(USUAL.report(activity));
        }
        road = road.goOn(USUAL.conclude(Recommendation.NOT_RECOMMENDED)).goOn(USUAL.review());

        assertThat(road.faults(USUAL.grant("FINE"))).containsExactly("CONDITION CASE-17 decision");
    }

    @Rule("CASE-17")
    @ParameterizedTest
    @ValueSource(strings = {"GRAND", "fine", ""})
    void onlyTheLevelThatWasReachedIsGranted(String level) {
        assertThat(reviewed.faults(USUAL.grant(level)))
                .containsExactly("CONDITION CASE-17 level", "CONDITION CASE-17 level");
    }

    @Rule("CASE-17")
    @ParameterizedTest
    @CsvSource({"FINE, FINE, 0", "FINE, PLAIN, 2", "FINE, GRAND, 2"})
    void whereALevelWasAppliedForThatLevelIsGranted(String target, String level, int faults) {
        var road = Road.received(Applications.withTarget(target)).goTo(Reviewed.class);

        assertThat(road.faults(USUAL.grant(level))).hasSize(faults).allMatch("CONDITION CASE-17 level"::equals);
    }

    @Rule("CASE-17")
    @Test
    void aRefusalStatesItsReasons() {
        assertThat(reviewed.faults(USUAL.refuse())).containsExactly("INVALID CASE-17 reasons");
        assertThat(reviewed.faults(USUAL.refuse("stale tea", " ")))
                .containsExactly("INVALID CASE-17 reasons.1.statement");
        assertThat(reviewed.faults(USUAL.refuse("stale tea", "cold water"))).isEmpty();
    }

    @Rule("CASE-01")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-31, 2026-04-01, 2026-04-01, false, it ended the day before
            2026-04-01, 2026-04-01, 2026-04-01, true,  it is still good
            2026-04-01, 2026-04-01, 2026-04-02, false, dated back to its last day
            """)
    void aPermitIsGoodOnTheDayOfTheDecisionWhateverDayThatBears(
            LocalDate lastDay, LocalDate on, LocalDate today, boolean good, String why) {
        var permit = new Application.Permit("food safety", "FS-1", lastDay);
        var road = Road.with(Applications.withPermits(permit)).goTo(Reviewed.class);

        assertThat(Faults.in(road.attempt(Itinerary.on(on, USUAL.grant("FINE")), People.DECISION_MAKER, today)))
                .as(why)
                .isEqualTo(good ? List.of() : List.of("CONDITION CASE-01 application.permits"));
    }

    @Rule("CASE-20")
    @ParameterizedTest
    @CsvSource({"refusal-1, true", "refusal-2, true", "refusal-3, false", ", false"})
    void whereTheEditionListsReasonsToRefuseOneOfThemIsGiven(String listed, boolean sound) {
        var road = Ceremony.evaluating()
                .goOn(Ceremony.marks(Mark.Finding.CONFORMS, Mark.Finding.CONFORMS))
                .goTo(Reviewed.class);
        var act = new CaseAct.Decide(
                USUAL.day(30),
                new Decision.Refuse(List.of(
                        new Decision.Refuse.Reason("refusal-1", "hay"), new Decision.Refuse.Reason(listed, "straw"))));

        assertThat(road.faults(act)).isEqualTo(sound ? List.of() : List.of("INVALID CASE-20 reasons.1.listed"));
    }

    @Rule("CASE-20")
    @Test
    void whereItListsNoneTheyAreGivenInWords() {
        var act = new CaseAct.Decide(
                USUAL.day(30), new Decision.Refuse(List.of(new Decision.Refuse.Reason("refusal-1", "hay"))));

        assertThat(reviewed.faults(act)).containsExactly("INVALID CASE-20 reasons.0.listed");
    }

    @Rule({"CASE-01", "CASE-02", "CASE-15", "CASE-16", "CASE-17", "CASE-18"})
    @Test
    void everyConditionThatFailsIsNamedAtOnce() {
        var application = Altered.in(
                Applications.withPermits(new Application.Permit("food safety", "FS-1", USUAL.day(20))),
                "incidents",
                List.of(new Application.Incident(USUAL.day(-10), "a scalded guest")));
        var road = Road.received(application)
                .goTo(Evaluating.class)
                .goOn(USUAL.finding(Grade.MAJOR))
                .goOn(USUAL.marks("0", "0"))
                .goTo(Reviewed.class)
                .goOnWhenever(USUAL.proposeTermination());
        var leader = People.person("lei", Role.DECISION_MAKER);

        assertThat(road.faults(USUAL.grant("PLAIN", "a lawsuit"), leader))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-18",
                        "CONDITION CASE-17 decision",
                        "CONDITION CASE-17 decision",
                        "CONDITION CASE-17 level",
                        "CONDITION CASE-17 level",
                        "CONDITION CASE-15 decision",
                        "CONDITION CASE-01 application.permits",
                        "CONDITION CASE-02 application.incidents",
                        "CONDITION CASE-16 decision",
                        "CONDITION CASE-17 knownProblems");
    }

    @Rule({"CASE-17", "CASE-18"})
    @Test
    void everyFaultOfADecisionIsToldAtOnce() {
        var both = new Person(People.LEADER.name(), Set.of(Role.AUDITOR, Role.DECISION_MAKER));
        var act = USUAL.grant("PLAIN", "a lawsuit");

        assertThat(Faults.in(reviewedOn("0", "0").attempt(act, both, USUAL.day(29))))
                .containsExactlyInAnyOrder(
                        "INVALID LOG-01 on",
                        "CONDITION CASE-18",
                        "CONDITION CASE-17 decision",
                        "CONDITION CASE-17 decision",
                        "CONDITION CASE-17 level",
                        "CONDITION CASE-17 level",
                        "CONDITION CASE-17 knownProblems");
    }
}
