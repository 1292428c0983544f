package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.DocumentsReturned;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client objects to a member of the team, and what comes of it. */
@Rule("CASE-10")
class ObjectionTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final List<TeamMember> WITHOUT_AN =
            List.of(Itinerary.leader("2", "0.5"), Itinerary.member("ao", Part.AUDITOR, "1", "0"));

    private final Road planned = Road.to(Planned.class);
    private final Road objected = planned.goOn(USUAL.object());

    @ParameterizedTest
    @ValueSource(classes = {Planned.class, DocumentsReturned.class, DocumentsPassed.class})
    void untilTheVisitBeginsTheClientMayObject(Class<? extends CaseState> state) {
        var road = Road.to(state).goOnWhenever(USUAL.object());

        assertThat(road.theCase().state()).as("and nothing else changes").isInstanceOf(state);
        assertThat(road.file().openObjection().orElseThrow().member()).isEqualTo("an");
    }

    @Test
    void itIsToAMemberAndHasAReason() {
        assertThat(planned.faults(USUAL.object("ao"))).containsExactly("INVALID CASE-10 member");
        assertThat(planned.faults(new CaseAct.RaiseObjection(USUAL.day(15), "an", " ")))
                .containsExactly("INVALID CASE-10 reason");
        assertThat(planned.faults(new CaseAct.RaiseObjection(USUAL.day(15), "", "")))
                .containsExactly("INVALID CASE-10 member", "INVALID CASE-10 reason");
    }

    @Test
    void oneIsDecidedBeforeTheNextIsRaised() {
        assertThat(objected.faults(USUAL.object("lei"))).containsExactly("CONDITION CASE-10");
        assertThat(objected.goOn(USUAL.decideObjection(false)).faults(Itinerary.on(USUAL.day(16), USUAL.object("lei"))))
                .isEmpty();
    }

    @Test
    void whatWasNotRaisedIsNotDecided() {
        assertThat(planned.faults(USUAL.decideObjection(true))).containsExactly("CONDITION CASE-10");
        assertThat(objected.goOn(USUAL.decideObjection(false)).faults(USUAL.decideObjection(false)))
                .containsExactly("CONDITION CASE-10");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDecisionStatesItsReasonEitherWay(boolean upheld) {
        assertThat(objected.faults(new CaseAct.DecideObjection(USUAL.day(16), upheld, "")))
                .containsExactly("INVALID CASE-10 reason");
    }

    @Rule("CASE-18")
    @Test
    void whoIsObjectedToDoesNotDecideOnIt() {
        var himself = People.person("an", Role.AUDITOR, Role.PLANNER);

        assertThat(objected.faults(USUAL.decideObjection(false), himself)).containsExactly("CONDITION CASE-10");
        assertThat(objected.faults(USUAL.decideObjection(false), People.EVERYTHING))
                .isEmpty();
    }

    @Test
    void whatIsDismissedLeavesThePlanAsItIs() {
        var road = objected.goOn(USUAL.decideObjection(false));

        assertThat(road.theCase().state()).isInstanceOf(Planned.class);
        assertThat(road.file().openObjection()).isEmpty();
        assertThat(road.file().plan()).isEqualTo(planned.file().plan());
    }

    @Test
    void whatIsUpheldReformsTheTeamAndTheMemberDoesNotComeBack() {
        var road = objected.goOn(USUAL.decideObjection(true));
        var withoutAn = Itinerary.on(USUAL.day(17), USUAL.plan(USUAL.day(21), USUAL.day(22), WITHOUT_AN));

        assertThat(road.theCase().state()).isInstanceOf(Contracted.class);
        assertThat(road.file().plan()).isEmpty();
        assertThat(road.faults(Itinerary.on(USUAL.day(17), USUAL.plan()))).containsExactly("CONDITION CASE-10 team.an");
        assertThat(road.goOn(withoutAn).theCase().state()).isInstanceOf(Planned.class);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void whoWasObjectedToComesBackInNoPart(Part part) {
        var road = objected.goOn(USUAL.decideObjection(true));
        var team = List.of(
                Itinerary.leader("2", "0.5"),
                Itinerary.member("ao", Part.AUDITOR, "1", "0"),
                Itinerary.member("an", part, "0", "0"));
        var plan = Itinerary.on(USUAL.day(17), USUAL.plan(USUAL.day(21), USUAL.day(22), team));

        assertThat(road.faults(plan)).contains("CONDITION CASE-10 team.an");
    }

    @Rule("CASE-18")
    @Test
    void whoHadToLeaveTheTeamStillTakesNoPartInTheDecision() {
        var withoutAn = Itinerary.on(USUAL.day(17), USUAL.plan(USUAL.day(21), USUAL.day(22), WITHOUT_AN));
        var road = objected.goOn(USUAL.decideObjection(true))
                .goOn(withoutAn)
                .goOnWhenever(USUAL.passDocuments())
                .goOn(new CaseAct.OpenVisit(USUAL.day(21), List.of("lei", "ao")));
        for (var activity : USUAL.activities()) {
            road = road.goOn(USUAL.report(Altered.in(
                    activity, "efforts", List.of(Itinerary.effort("lei", "1"), Itinerary.effort("ao", "0.5")))));
        }
        var anReviews = People.person("an", Role.AUDITOR, Role.REVIEWER, Role.DECISION_MAKER);
        var concluded = road.goOn(USUAL.marks("9", "8")).goTo(Concluded.class);

        assertThat(concluded.faults(USUAL.review(), anReviews)).containsExactly("CONDITION CASE-18");
        assertThat(concluded.goOn(USUAL.review()).faults(USUAL.grant("FINE"), anReviews))
                .containsExactly("CONDITION CASE-18");
    }

    @Test
    void whileItIsNotDecidedNobodyVisitsOpenlyOrSecretly() {
        var road = Road.to(DocumentsPassed.class).goOnWhenever(USUAL.object());

        assertThat(road.faults(USUAL.openVisit())).containsExactly("CONDITION CASE-10");
        assertThat(road.faults(USUAL.reportMystery())).containsExactly("CONDITION CASE-10");
        assertThat(road.goOnWhenever(USUAL.decideObjection(false)).faults(USUAL.openVisit()))
                .isEmpty();
    }

    @Rule("CASE-13")
    @Test
    void whatSomebodyDidWhoHadToLeaveCountsForNothing() {
        var plan = Itinerary.on(USUAL.day(20), USUAL.plan(USUAL.day(21), USUAL.day(22), WITHOUT_AN));
        var leaderOnly =
                USUAL.activity("A", "P1", Manner.ON_SITE, Itinerary.effort("lei", "2"), Itinerary.effort("ao", "1"));
        var road = Road.to(DocumentsPassed.class)
                .goOn(USUAL.reportMystery())
                .goOnWhenever(USUAL.object("an"))
                .goOnWhenever(USUAL.decideObjection(true))
                .goOn(plan)
                .goOnWhenever(USUAL.passDocuments())
                .goOn(new CaseAct.OpenVisit(USUAL.day(21), List.of("lei")))
                .goOn(USUAL.report(leaderOnly))
                .goOn(USUAL.marks("9", "8"));

        assertThat(road.theCase().state()).isInstanceOf(Evaluating.class);
        assertThat(road.faults(USUAL.conclude()))
                .as("mode B at the second place was a mystery visit by the member who left")
                .containsExactly("CONDITION CASE-13", "CONDITION CASE-11");
    }
}
