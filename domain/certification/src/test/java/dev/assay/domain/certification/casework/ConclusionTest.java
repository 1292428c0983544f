package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.tea.TeaHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    private static Road evaluated(Application application, ConductedActivity... activities) {
        var road = Road.with(application).goTo(Evaluating.class);
        for (var activity : activities) {
            road = road.goOn(USUAL.report(activity));
        }
        var marks = USUAL.marks("9", "8").marks();
        return road.goOn(USUAL.marks(activities[0].mode(), marks));
    }

    private static Road evaluated(ConductedActivity... activities) {
        return evaluated(Applications.SOUND, activities);
    }

    private static Road marked(String taste, String service) {
        var road = Road.to(Evaluating.class).goOn(USUAL.marks(taste, service));
        for (var activity : USUAL.activities()) {
            road = road.goOn(USUAL.report(activity));
        }
        return road;
    }

    @Rule("CASE-14")
    @Test
    void theTeamLeaderHasTheLastWord() {
        var road = marked("9", "8");

        assertThat(road.faults(USUAL.conclude(), People.LEADER)).isEmpty();
        for (var other : List.of(People.AUDITOR, People.OTHER_AUDITOR, People.EVERYTHING)) {
            assertThat(road.faults(USUAL.conclude(), other)).as(other.name()).containsExactly("CONDITION CASE-14");
        }
    }

    @Rule("CASE-13")
    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  A, B, true
            true,  A, A, false
            true,  B, B, false
            false, A, A, true
            false, A, B, true
            false, B, B, false
            """)
    void everyModeOfACombinationIsCarriedOutFirst(boolean designs, String one, String other, boolean whole) {
        var road = evaluated(Applications.with("designs", designs), USUAL.onSite(one, "P1"), USUAL.onSite(other, "P2"));

        assertThat(road.faults(USUAL.conclude())).isEqualTo(whole ? List.of() : List.of("CONDITION CASE-13"));
    }

    @Rule("CASE-13")
    @Test
    void whatIsMissingIsSaid() {
        var road = evaluated(USUAL.onSite("B", "P1"), USUAL.onSite("B", "P2"));

        assertThat(road.attempt(USUAL.conclude())
                        .breaches()
                        .getFirst()
                        .message()
                        .text()
                        .en())
                .isEqualTo("The modes carried out are [B]; one of A+B must be carried out whole (TEA-01 5).");
    }

    @Rule("CASE-11")
    @Test
    void everyPlaceThatWasNotVisitedIsNamed() {
        var upstairsOnly = evaluated(USUAL.onSite("A", "P1"), USUAL.onSite("B", "P1"));
        var outcome = upstairsOnly.attempt(USUAL.conclude());

        assertThat(Faults.in(outcome)).containsExactly("CONDITION CASE-11");
        assertThat(outcome.breaches().getFirst().message().text().en()).contains("P2 (Garden)");
    }

    @Rule({"CASE-11", "TIME-AS-3"})
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,    0.5,  true,  half a man-day at one of two places
            1.01, 0.49, false, a little less
            """)
    void eachOfSeveralPlacesTakesHalfAManDay(String more, String garden, boolean enough, String why) {
        var road = evaluated(
                USUAL.activity("A", "P1", Manner.ON_SITE, Itinerary.effort("lei", "1.5"), Itinerary.effort("an", more)),
                USUAL.activity("B", "P2", Manner.ON_SITE, Itinerary.effort("lei", garden)));

        assertThat(road.faults(USUAL.conclude())).as(why).isEqualTo(enough ? List.of() : List.of("CONDITION CASE-11"));
    }

    @Rule("CASE-11")
    @Test
    void theOnlyPlaceThereIsHasNoLeastTimeOfItsOwn() {
        var onePlace = Applications.with(
                "scope", new Scope(List.of(TeaHouse.GARDEN), TeaHouse.SCOPE.activities(), TeaHouse.SCOPE.fieldCode()));
        var brief = USUAL.activity("B", "P2", Manner.ON_SITE, Itinerary.effort("lei", "0.25"));
        var study = USUAL.activity("A", "P2", Manner.OFF_SITE, Itinerary.effort("lei", "1.75"));

        assertThat(evaluated(onePlace, brief, study).faults(USUAL.conclude()))
                .as("the time in all and on site is short, and nothing else")
                .containsExactly("CONDITION CASE-09", "CONDITION CASE-09");
    }

    @Rule({"CASE-09", "TIME-AS-3", "TIME-CR-3"})
    @ParameterizedTest
    @CsvSource(textBlock = """
            1.4, 0.6,  0, exactly enough on site and in all
            1.4, 0.59, 1, a little less in all
            1.3, 0.7,  1, a little less on site
            1.3, 0.6,  2, a little less of both
            """)
    void whatWasSpentIsHeldAgainstTheSameTimeAsThePlan(String onSite, String offSite, int faults, String why) {
        var road = evaluated(
                USUAL.activity("A", "P1", Manner.ON_SITE, Itinerary.effort("lei", onSite)),
                USUAL.activity("B", "P2", Manner.ON_SITE, Itinerary.effort("an", "1")),
                USUAL.activity("A", "P1", Manner.OFF_SITE, Itinerary.effort("lei", offSite)));

        assertThat(road.faults(USUAL.conclude())).as(why).hasSize(faults).allMatch("CONDITION CASE-09"::equals);
    }

    @Rule("CASE-14")
    @ParameterizedTest
    @CsvSource(textBlock = """
            8, 8,    RECOMMENDED,      true
            8, 7.99, RECOMMENDED,      false
            8, 7.99, AFTER_CORRECTION, true
            8, 7.99, NOT_RECOMMENDED,  true
            0, 0,    RECOMMENDED,      false
            0, 0,    NOT_RECOMMENDED,  true
            """)
    void onlyAResultThatPassesIsRecommendedWithoutReserve(
            String taste, String service, Recommendation recommendation, boolean sound) {
        assertThat(marked(taste, service).faults(USUAL.conclude(recommendation)))
                .isEqualTo(sound ? List.of() : List.of("CONDITION CASE-14 recommendation"));
    }

    @Rule("CASE-15")
    @ParameterizedTest
    @CsvSource(textBlock = """
            MINOR,       RECOMMENDED,      false
            MAJOR,       RECOMMENDED,      false
            OBSERVATION, RECOMMENDED,      true
            OPPORTUNITY, RECOMMENDED,      true
            MAJOR,       AFTER_CORRECTION, true
            MAJOR,       NOT_RECOMMENDED,  true
            """)
    void whatIsOpenIsNotRecommendedWithoutReserve(Grade grade, Recommendation recommendation, boolean sound) {
        assertThat(marked("9", "8").goOn(USUAL.finding(grade)).faults(USUAL.conclude(recommendation)))
                .isEqualTo(sound ? List.of() : List.of("CONDITION CASE-15 recommendation"));
    }

    @Rule("CASE-14")
    @Test
    void aClientsDissentIsKept() {
        var dissent = new Conclusion(
                Recommendation.RECOMMENDED, "the tea is as promised", "the garden was closed for rain", Map.of());
        var road = marked("9", "8").goOn(new CaseAct.Conclude(USUAL.day(25), dissent));

        assertThat(road.file().required(CaseEvent.VisitConcluded.class).conclusion())
                .isEqualTo(dissent);
    }

    @Rule({"CASE-09", "CASE-11", "CASE-13", "CASE-14"})
    @Test
    void everyFaultOfAConclusionIsToldAtOnce() {
        var act = new CaseAct.Conclude(USUAL.day(25), new Conclusion(Recommendation.RECOMMENDED, "", null, Map.of()));
        var road = Road.to(Evaluating.class).goOn(USUAL.finding(Grade.MINOR));

        assertThat(road.faults(act, People.AUDITOR))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-14",
                        "INVALID CASE-14 statement",
                        "CONDITION CASE-13",
                        "CONDITION CASE-11",
                        "CONDITION CASE-11",
                        "CONDITION CASE-09",
                        "CONDITION CASE-09",
                        "INVALID TEA-01 sheet.marks.taste",
                        "INVALID TEA-01 sheet.marks.service",
                        "CONDITION CASE-15 recommendation");
    }

    @Rule("CASE-14")
    @Test
    void theLeaderTakesAConclusionBackAndSaysWhy() {
        var road = Road.to(Concluded.class);

        assertThat(road.goOn(USUAL.reopen()).theCase().state()).isInstanceOf(Evaluating.class);
        assertThat(road.faults(USUAL.reopen(), People.AUDITOR)).containsExactly("CONDITION CASE-14");
        assertThat(road.faults(new CaseAct.ReopenEvaluation(USUAL.day(26), " ")))
                .containsExactly("INVALID CASE-14 statement");
    }

    @Rule("CASE-14")
    @Test
    void whatIsConcludedAgainIsFrozenAgain() {
        var again = Road.to(Concluded.class)
                .goOn(USUAL.reopen())
                .goOnWhenever(USUAL.marks("10", "10"))
                .goOnWhenever(USUAL.conclude());

        assertThat(again.file().evaluation().result().score()).isEqualByComparingTo("20");
    }
}
