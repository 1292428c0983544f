package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.explanation.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit that has begun, planned anew: it takes longer, or somebody of the team is lost. */
@Rule("CASE-10")
class PlannedAnewTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final List<TeamMember> UNDER_ANOTHER_LEADER = List.of(
            Itinerary.member(People.AUDITOR.name(), Part.LEADER, "2", "0.5"),
            Itinerary.member(People.OTHER_AUDITOR.name(), Part.AUDITOR, "1", "0"));
    private final Road evaluating = Road.to(Evaluating.class);

    private static CaseAct.Plan plan(int on, int from, int to, List<TeamMember> team) {
        return Itinerary.on(USUAL.day(on), USUAL.plan(USUAL.day(from), USUAL.day(to), team));
    }

    private static List<TeamMember> usualAnd(String another) {
        var team = new ArrayList<>(Itinerary.TEAM);
        team.add(Itinerary.member(another, Part.AUDITOR, "1", "0"));
        return team;
    }

    /** The visit was opened on day 21. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            21, 22, INVALID CASE-10 to,   over before the new plan
            21, 23, ,                     the same first day and a later last
            23, 24, ,                     from today on
            24, 25, ,                     another day altogether
            """)
    void itGoesOnToADayThatIsStillToCome(int from, int to, String fault, String why) {
        assertThat(evaluating.faults(plan(23, from, to, Itinerary.TEAM)))
                .as(why)
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void itStaysTheSameVisit() {
        var road = evaluating.goOn(plan(23, 21, 24, UNDER_ANOTHER_LEADER));

        assertThat(road.theCase().state()).isInstanceOf(Evaluating.class);
        assertThat(road.file().requiredPlan().leader()).isEqualTo("an");
        assertThat(road.faults(Itinerary.on(USUAL.day(23), USUAL.report(USUAL.onSite("A", "P1"))), People.LEADER))
                .as("who left it does nothing more in it, and what it did counts for nothing")
                .contains("CONDITION CASE-09", "CONDITION CASE-09 efforts.lei");
    }

    @Rule("CASE-14")
    @Test
    void aNewLeaderConcludesIt() {
        var road = evaluating.goOn(plan(23, 21, 24, UNDER_ANOTHER_LEADER)).among(People.but(People.LEADER));
        for (var place : List.of("P1", "P2")) {
            var activity = USUAL.activity(
                    place.equals("P1") ? "A" : "B",
                    place,
                    Manner.ON_SITE,
                    Itinerary.effort("an", "1"),
                    Itinerary.effort("ao", "0.5"));
            road = road.goOn(USUAL.report(activity), People.AUDITOR);
        }
        road = road.goOn(USUAL.marks("9", "8"), People.AUDITOR).goOn(USUAL.conclude(), People.AUDITOR);

        assertThat(road.theCase().state()).isInstanceOf(Concluded.class);
        assertThat(road.goOn(USUAL.review()).faults(USUAL.grant("FINE"))).isEmpty();
    }

    @Rule("TEAM-01")
    @Test
    void whoJoinsIsFitForWhatIsStillToCome() {
        var fromDay23On = People.but(People.OTHER_AUDITOR, People.fitSince(USUAL.day(23)));
        var tooLate = People.but(People.OTHER_AUDITOR, People.fitSince(USUAL.day(24)));
        var act = plan(23, 21, 24, UNDER_ANOTHER_LEADER);

        assertThat(evaluating.among(fromDay23On).faults(act)).isEmpty();
        assertThat(evaluating.among(tooLate).faults(act)).isNotEmpty().containsOnly("CONDITION TEAM-01 team.ao");
    }

    @Test
    void theClientObjectsToWhoJoinsAndNotToWhomItLetIn() {
        var road = evaluating.goOn(plan(23, 21, 24, usualAnd("ao")));
        var objected = road.goOn(Itinerary.on(USUAL.day(23), USUAL.object("ao")));

        assertThat(road.faults(Itinerary.on(USUAL.day(23), USUAL.object("an"))))
                .containsExactly("CONDITION CASE-10 member");
        assertThat(road.evaluated().goOnWhenever(USUAL.object("ao")).faults(USUAL.conclude()))
                .containsExactly("CONDITION CASE-10");
        var upheld = objected.goOnWhenever(USUAL.decideObjection(true));
        assertThat(upheld.theCase().state()).isInstanceOf(Contracted.class);
        assertThat(upheld.faults(plan(23, 21, 24, usualAnd("ao")))).containsExactly("CONDITION CASE-10 team.ao");
        assertThat(upheld.goOn(plan(23, 21, 24, Itinerary.TEAM)).theCase().state())
                .isInstanceOf(Evaluating.class);
    }

    @Rule("CASE-14")
    @ParameterizedTest
    @ValueSource(classes = {Concluded.class, Reviewed.class})
    void afterTheConclusionOnlyWhereNoLeaderIsLeftToTakeItBack(Class<? extends CaseState> state) {
        var road = Road.to(state);
        var act = road.notBefore(plan(26, 21, 29, UNDER_ANOTHER_LEADER));

        assertThat(road.faults(act)).containsExactly("CONDITION CASE-14");
        var anew = road.among(People.but(People.LEADER)).goOn(act);
        assertThat(anew.theCase().state()).isInstanceOf(Evaluating.class);
        assertThat(anew.file().isSheetFrozen()).isFalse();
    }

    @Test
    void whereNoticeIsNeededAVisitThatGoesOnNeedsNoMore() {
        var road = Ceremony.visited();
        var goesOn = Altered.in(plan(23, 21, 24, Itinerary.TEAM), "factors", Ceremony.threeDays());
        var comesAgain = Altered.in(plan(23, 24, 25, Itinerary.TEAM), "factors", Ceremony.threeDays());

        assertThat(road.faults(goesOn)).isEmpty();
        assertThat(road.faults(comesAgain)).containsExactly("CONDITION CASE-10 from");
    }

    @Rule("CASE-18")
    @Test
    void whoReviewedOrDecidedJoinsNoTeam() {
        var everything = People.EVERYTHING;
        var reviewed = Road.to(Concluded.class).goOn(USUAL.review(), everything).goOnWhenever(USUAL.reopen());
        var rectified = Road.to(CaseState.Rectifying.class).goOnWhenever(USUAL.reportRectification());
        var declined = evaluating
                .goOnWhenever(USUAL.proposeTermination())
                .goOn(Itinerary.on(USUAL.day(23), USUAL.decideTermination(false)), everything);

        assertThat(reviewed.faults(plan(27, 21, 29, usualAnd("wan")))).containsExactly("CONDITION CASE-18 team.wan");
        assertThat(declined.faults(plan(27, 21, 29, usualAnd("wan")))).containsExactly("CONDITION CASE-18 team.wan");
        assertThat(rectified.file().isJudgedBy("du")).isTrue();
        assertThat(rectified.file().isJudgedBy("wan")).isFalse();
    }
}
