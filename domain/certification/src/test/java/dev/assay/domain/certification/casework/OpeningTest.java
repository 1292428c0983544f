package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.explanation.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The opening meeting: on the day the client was told, by the leader, with whoever came of the team. */
@Rule("CASE-14")
class OpeningTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road road = Road.to(DocumentsPassed.class);

    private static CaseAct.OpenVisit with(String... attendance) {
        return new CaseAct.OpenVisit(USUAL.day(21), List.of(attendance));
    }

    @Test
    void whoWasThereIsKept() {
        var opened = Road.to(Evaluating.class).file().required(CaseEvent.VisitOpened.class);

        assertThat(opened.attendance()).containsExactly("lei", "an");
    }

    @Rule("CASE-10")
    @ParameterizedTest
    @CsvSource({"20, false", "21, true", "22, true", "40, true"})
    void itIsNotBeforeTheDayThatTheClientWasTold(int day, boolean sound) {
        assertThat(road.faults(Itinerary.on(USUAL.day(day), USUAL.openVisit())))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-10 on"));
    }

    @Test
    void theLeaderHoldsIt() {
        assertThat(road.faults(USUAL.openVisit(), People.AUDITOR)).containsExactly("CONDITION CASE-14");
    }

    @Rule("CASE-09")
    @Test
    void whoIsNotOnTheTeamIsNotThereForIt() {
        assertThat(road.faults(with("lei", "ao"))).containsExactly("CONDITION CASE-09 attendance");
        assertThat(road.faults(with("lei", "ghost", "")))
                .containsOnly("INVALID CASE-09 attendance")
                .hasSize(2);
    }

    @Test
    void whoIsThereIsNamedOnceAndByANameThatThereIs() {
        assertThat(road.faults(with("lei", "an", "lei"))).containsExactly("INVALID CASE-14 attendance");
        assertThat(road.attempt(with("lei", "ghost")).breaches())
                .extracting(breach -> breach.message().text().en())
                .containsExactly("There is nobody named ghost.");
    }

    @Test
    void oneAuditorIsEnoughAndAnExpertIsNone() {
        var team = new ArrayList<>(Itinerary.TEAM);
        team.add(Itinerary.member(People.REVIEWER.name(), Part.EXPERT, "0", "0"));
        var withExpert = Road.to(Contracted.class)
                .goOn(USUAL.plan(USUAL.day(21), USUAL.day(22), team))
                .goTo(DocumentsPassed.class);

        assertThat(withExpert.faults(with("an"))).isEmpty();
        assertThat(withExpert.faults(with("rui"))).containsExactly("CONDITION CASE-14 attendance");
        assertThat(withExpert.faults(with("rui", "an"))).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var act = Itinerary.on(USUAL.day(20), with("ghost"));

        assertThat(road.goOnWhenever(USUAL.object()).faults(act, People.AUDITOR))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-14",
                        "CONDITION CASE-10",
                        "INVALID CASE-10 on",
                        "CONDITION CASE-14 attendance",
                        "INVALID CASE-09 attendance");
    }
}
