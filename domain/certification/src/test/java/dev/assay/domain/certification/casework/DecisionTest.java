package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road concluded = Road.to(Concluded.class);

    private static Road concludedWith(Part part) {
        var team = new ArrayList<>(Itinerary.TEAM);
        team.removeIf(member -> part == Part.LEADER && member.part() == Part.LEADER);
        team.add(new TeamMember(
                People.EVERYTHING.name(),
                part,
                Itinerary.TEAM.getFirst().onSiteDays(),
                Itinerary.TEAM.getFirst().offSiteDays()));
        var leader = part == Part.LEADER ? People.EVERYTHING : People.LEADER;
        var road = Road.to(Contracted.class).goOn(USUAL.plan(USUAL.day(21), USUAL.day(22), team));
        return by(leader, by(leader, by(leader, road, USUAL.passDocuments()), USUAL.evaluate()), USUAL.conclude());
    }

    private static Road by(Person actor, Road road, CaseAct act) {
        return new Road(USUAL, road.theCase().after(Road.done(road.attempt(act, actor))));
    }

    /** A result that nobody could recommend. */
    private static Road concludedOn(String taste, String service) {
        return Road.to(DocumentsPassed.class)
                .goOn(USUAL.evaluate(Itinerary.sheet(taste, service)))
                .goOn(USUAL.conclude(false));
    }

    @Rule("CASE-18")
    @ParameterizedTest
    @EnumSource(Part.class)
    void nobodyOnTheTeamTakesPartInTheDecision(Part part) {
        var road = concludedWith(part);

        assertThat(Faults.in(road.attempt(USUAL.grant("FINE"), People.EVERYTHING)))
                .containsExactly("CONDITION CASE-18");
        assertThat(Faults.in(road.attempt(USUAL.refuse("not now"), People.EVERYTHING)))
                .containsExactly("CONDITION CASE-18");
        assertThat(Faults.in(road.attempt(USUAL.grant("FINE")))).isEmpty();
    }

    @Rule("CASE-18")
    @Test
    void whoDidNotComeAlongMayDecideWhateverOtherRolesThereAre() {
        assertThat(Faults.in(concluded.attempt(USUAL.grant("FINE"), People.EVERYTHING)))
                .isEmpty();
    }

    @Rule("CASE-18")
    @Test
    void theApplicantDoesNotDecideOnItsOwnCase() {
        var both = new Person(People.APPLICANT.name(), Set.of(Role.APPLICANT, Role.DECISION_MAKER));

        assertThat(Faults.in(concluded.attempt(USUAL.grant("FINE"), both))).containsExactly("CONDITION CASE-18");
    }

    @Rule("CASE-17")
    @Test
    void aDecisionWithTwoOpenConditionsNamesBoth() {
        var act = USUAL.grant("FINE", "a lawsuit over the garden", "a newspaper writes of stale tea");
        var outcome = concluded.attempt(act);

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
        assertThat(Faults.in(concludedOn("5", "5").attempt(USUAL.grant("FINE"))))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-17 decision", "CONDITION CASE-17 decision", "CONDITION CASE-17 level");
        assertThat(Faults.in(concludedOn("0", "0").attempt(USUAL.grant("FINE"))))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-17 decision", "CONDITION CASE-17 decision", "CONDITION CASE-17 level");
    }

    @Rule("CASE-17")
    @Test
    void aLevelWithoutCertificatesIsNotGrantedEvenWhereItWasReached() {
        assertThat(Faults.in(concludedOn("5", "5").attempt(USUAL.grant("PLAIN"))))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-17 decision", "CONDITION CASE-17 decision", "CONDITION CASE-17 level");
    }

    @Rule("CASE-17")
    @Test
    void whatTheLeaderDidNotRecommendIsNotGranted() {
        var road = Road.to(Evaluated.class).goOn(USUAL.conclude(false));

        assertThat(Faults.in(road.attempt(USUAL.grant("FINE")))).containsExactly("CONDITION CASE-17 decision");
    }

    @Rule("CASE-17")
    @ParameterizedTest
    @ValueSource(strings = {"GRAND", "fine", ""})
    void onlyTheLevelThatWasReachedIsGranted(String level) {
        assertThat(Faults.in(concluded.attempt(USUAL.grant(level))))
                .containsExactly("CONDITION CASE-17 level", "CONDITION CASE-17 level");
    }

    @Rule("CASE-17")
    @ParameterizedTest
    @CsvSource({"FINE, FINE, 0", "FINE, PLAIN, 2", "FINE, GRAND, 2"})
    void whereALevelWasAppliedForThatLevelIsGranted(String target, String level, int faults) {
        var road = Road.received(Applications.withTarget(target))
                .goTo(DocumentsPassed.class)
                .goOn(USUAL.evaluate(Itinerary.sheet("9", "8", target)))
                .goTo(Concluded.class);

        assertThat(Faults.in(road.attempt(USUAL.grant(level))))
                .hasSize(faults)
                .allMatch("CONDITION CASE-17 level"::equals);
    }

    @Rule("CASE-17")
    @Test
    void aRefusalStatesItsReasons() {
        assertThat(Faults.in(concluded.attempt(USUAL.refuse()))).containsExactly("INVALID CASE-17 reasons");
        assertThat(Faults.in(concluded.attempt(USUAL.refuse("stale tea", " "))))
                .containsExactly("INVALID CASE-17 reasons");
        assertThat(Faults.in(concluded.attempt(USUAL.refuse("stale tea", "cold water"))))
                .isEmpty();
    }

    @Rule({"CASE-17", "CASE-18"})
    @Test
    void everyFaultOfADecisionIsToldAtOnce() {
        var both = new Person(People.LEADER.name(), Set.of(Role.AUDITOR, Role.DECISION_MAKER));
        var act = USUAL.grant("PLAIN", "a lawsuit");

        assertThat(Faults.in(concludedOn("0", "0").attempt(act, both, USUAL.day(29))))
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
