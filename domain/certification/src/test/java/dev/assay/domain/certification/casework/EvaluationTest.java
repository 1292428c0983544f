package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final EvaluationSheet SHEET = Itinerary.sheet("9", "8");
    private final Road road = Road.to(DocumentsPassed.class);

    private static CaseAct.Evaluate visit(int opening, int closing, int activity, int handedIn) {
        var activities = List.of(at("P1", "A", activity), at("P2", "B", activity));
        return new CaseAct.Evaluate(
                USUAL.day(handedIn), new Evaluation(USUAL.day(opening), USUAL.day(closing), activities, SHEET));
    }

    private static ConductedActivity at(String place, String mode, int day) {
        return new ConductedActivity(mode, place, USUAL.day(day), People.AUDITOR.name());
    }

    @Rule("CASE-09")
    @Test
    void whoLeadsOrAuditsHandsTheEvaluationInAndNobodyElse() {
        assertThat(Faults.in(road.attempt(USUAL.evaluate(), People.LEADER))).isEmpty();
        assertThat(Faults.in(road.attempt(USUAL.evaluate(), People.AUDITOR))).isEmpty();
        assertThat(Faults.in(road.attempt(USUAL.evaluate(), People.OTHER_AUDITOR)))
                .containsExactly("CONDITION CASE-09");
    }

    @Rule({"CASE-10", "CASE-12", "CASE-14"})
    @ParameterizedTest
    @CsvSource(textBlock = """
            17, 22, 21, 24, INVALID CASE-12 openingMeeting; INVALID CASE-10 openingMeeting, opens before the documents passed
            18, 22, 21, 24, INVALID CASE-10 openingMeeting, opens on the day they passed but before the day planned
            21, 21, 21, 21, ,                               opens on the day planned and all in a day
            21, 22, 22, 22, ,                               handed in on the last day
            22, 23, 22, 22, INVALID CASE-14 on,             handed in before the closing meeting
            """)
    void theVisitFollowsTheDocumentsAndTheReportFollowsTheVisit(
            int opening, int closing, int activity, int handedIn, String faults, String why) {
        assertThat(Faults.in(road.attempt(visit(opening, closing, activity, handedIn))))
                .as(why)
                .isEqualTo(faults == null ? List.of() : List.of(faults.split("; ")));
    }

    @Rule("CASE-14")
    @Test
    void theClosingMeetingIsNotBeforeTheOpeningMeeting() {
        assertThat(Faults.in(road.attempt(visit(22, 21, 22, 24)))).contains("INVALID CASE-14 closingMeeting");
    }

    @Rule("CASE-14")
    @ParameterizedTest
    @CsvSource({"20, false", "21, true", "22, true", "23, false"})
    void anActivityLiesBetweenTheMeetings(int day, boolean sound) {
        assertThat(Faults.in(road.attempt(visit(21, 22, day, 24))))
                .isEqualTo(
                        sound
                                ? List.of()
                                : List.of("INVALID CASE-14 activities.0.on", "INVALID CASE-14 activities.1.on"));
    }

    @Rule({"CASE-09", "CASE-11", "CASE-13"})
    @Test
    void anActivityIsOfAModeAtAPlaceByAnAuditorOfTheTeam() {
        var strange = new ConductedActivity("Z", "P9", USUAL.day(21), People.OTHER_AUDITOR.name());
        var activities = List.of(USUAL.activity("A", "P1"), USUAL.activity("B", "P2"), strange);

        assertThat(Faults.in(road.attempt(USUAL.evaluate(activities, SHEET))))
                .containsExactlyInAnyOrder(
                        "INVALID CASE-13 activities.2.mode",
                        "INVALID CASE-11 activities.2.place",
                        "CONDITION CASE-09 activities.2.auditor");
    }

    @Rule("CASE-11")
    @Test
    void everyPlaceThatWasNotVisitedIsNamed() {
        var upstairsOnly = List.of(USUAL.activity("A", "P1"), USUAL.activity("B", "P1"));
        var outcome = road.attempt(USUAL.evaluate(upstairsOnly, SHEET));

        assertThat(Faults.in(outcome)).containsExactly("CONDITION CASE-11 activities");
        assertThat(outcome.breaches().getFirst().message().text().en()).contains("P2 (Garden)");
        assertThat(Faults.in(road.attempt(USUAL.evaluate(List.of(), SHEET))))
                .containsExactly("CONDITION CASE-11 activities", "CONDITION CASE-11 activities");
    }

    @Rule("CASE-05")
    @ParameterizedTest
    @CsvSource(textBlock = """
            FINE, FINE,  true
            FINE, PLAIN, false
            FINE, ,      false
            ,     FINE,  true
            ,     ,      true
            """)
    void whatIsEvaluatedIsWhatWasAppliedFor(String applied, String evaluated, boolean sound) {
        var act = USUAL.evaluate(Itinerary.sheet("9", "8", evaluated));
        var targeted = Road.received(Applications.withTarget(applied)).goTo(DocumentsPassed.class);

        assertThat(Faults.in(targeted.attempt(act)))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-05 sheet.target"));
    }

    @Test
    void aSheetThatTheEditionRefusesIsRefusedForTheSameFaultsSeenFromOutside() {
        assertThat(Faults.in(road.attempt(USUAL.evaluate(EvaluationSheet.of(Map.of())))))
                .containsExactly("INVALID TEA-01 sheet.marks.taste", "INVALID TEA-01 sheet.marks.service");
    }

    @Test
    void everyFaultOfAnEvaluationIsToldAtOnce() {
        var strange = List.of(new ConductedActivity("Z", "P9", USUAL.day(25), "ghost"));
        var act = new CaseAct.Evaluate(
                USUAL.day(19), new Evaluation(USUAL.day(17), USUAL.day(16), strange, EvaluationSheet.of(Map.of())));

        assertThat(Faults.in(Road.received(Applications.withTarget("FINE"))
                        .goTo(DocumentsPassed.class)
                        .attempt(act, People.OTHER_AUDITOR)))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-09",
                        "INVALID CASE-10 openingMeeting",
                        "INVALID CASE-12 openingMeeting",
                        "INVALID CASE-14 closingMeeting",
                        "INVALID CASE-05 sheet.target",
                        "INVALID CASE-13 activities.0.mode",
                        "INVALID CASE-11 activities.0.place",
                        "INVALID CASE-14 activities.0.on",
                        "CONDITION CASE-09 activities.0.auditor",
                        "CONDITION CASE-11 activities",
                        "CONDITION CASE-11 activities",
                        "INVALID TEA-01 sheet.marks.taste",
                        "INVALID TEA-01 sheet.marks.service");
    }
}
