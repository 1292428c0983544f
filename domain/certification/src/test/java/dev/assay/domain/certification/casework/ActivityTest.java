package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.ConductedActivity.TestReport;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported of an activity: which mode, where, when, in what manner, by whom and for how long. */
@Rule("CASE-13")
class ActivityTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road evaluating = Road.to(Evaluating.class);

    private static CaseAct.ReportActivity altered(String component, Object value) {
        return USUAL.report(Altered.in(USUAL.onSite("A", "P1"), component, value));
    }

    private static CaseAct.ReportActivity by(Effort... efforts) {
        return altered("efforts", List.of(efforts));
    }

    private static ConductedActivity during(Manner manner, int from, int to) {
        var mode = manner == Manner.MYSTERY ? "B" : "A";
        var activity = USUAL.activity(mode, "P1", manner, Itinerary.effort("lei", "0.5"));
        return Altered.in(Altered.in(activity, "from", USUAL.day(from)), "to", USUAL.day(to));
    }

    @Test
    void activitiesAreNumberedAsTheyAreReported() {
        var road = evaluating.goOn(USUAL.report(USUAL.onSite("A", "P1"))).goOn(USUAL.report(USUAL.onSite("B", "P2")));

        assertThat(road.file().activities()).containsOnlyKeys("A1", "A2");
        assertThat(road.file().activities().get("A2").activity()).isEqualTo(USUAL.onSite("B", "P2"));
    }

    @Rule("CASE-09")
    @Test
    void whoAuditsReportsAndNobodyElse() {
        var report = USUAL.report(USUAL.onSite("A", "P1"));

        assertThat(evaluating.faults(report, People.AUDITOR)).isEmpty();
        assertThat(evaluating.faults(report, People.OTHER_AUDITOR)).containsExactly("CONDITION CASE-09");
    }

    @Rule({"CASE-11", "CASE-04"})
    @Test
    void itIsOfAModeAtAPlaceAndSaysWhatWasDone() {
        assertThat(evaluating.faults(altered("mode", "Z"))).containsExactly("INVALID CASE-13 mode");
        assertThat(evaluating.faults(altered("place", "P3"))).containsExactly("INVALID CASE-11 place");
        assertThat(evaluating.faults(altered("summary", " "))).containsExactly("INVALID CASE-13 summary");
        assertThat(evaluating.faults(altered("documents", List.of("D1")))).isEmpty();
        assertThat(evaluating.faults(altered("documents", List.of("D2")))).containsExactly("INVALID CASE-04 documents");
    }

    private static CaseAct.ReportActivity tested(String mode, TestReport report) {
        return USUAL.report(Altered.in(USUAL.onSite(mode, "P1"), "testReport", report));
    }

    @ParameterizedTest
    @CsvSource({"'', T-1, false", "Leaf Lab, ' ', false", "Leaf Lab, T-1, true"})
    void aTestReportNamesItsLaboratoryAndItsNumber(String laboratory, String number, boolean sound) {
        assertThat(Ceremony.visited().faults(tested("T", new TestReport(laboratory, number))))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-13 testReport"));
    }

    @Test
    void onlyAModeThatALaboratoryCarriesOutHasATestReport() {
        var report = new TestReport("Leaf Lab", "T-1");

        assertThat(Ceremony.visited().faults(tested("O", report))).containsExactly("INVALID CASE-13 testReport");
        assertThat(Ceremony.visited().faults(USUAL.report(USUAL.onSite("T", "P1"))))
                .as("it may come with another activity of the mode")
                .isEmpty();
    }

    @Rule("MYST-01")
    @ParameterizedTest
    @CsvSource({"A, CONDITION CASE-13 manner", "B, "})
    void aMysteryVisitIsOfAModeThatKnowsThem(String mode, String fault) {
        var visit = Altered.in(during(Manner.MYSTERY, 19, 20), "mode", mode);

        assertThat(evaluating.faults(USUAL.report(visit))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    /** Three months from day 20 on, and a plan for day 21. */
    @Rule({"CASE-03", "MYST-01"})
    @ParameterizedTest
    @CsvSource({"18, CONDITION CASE-03 from", "19, CONDITION CASE-03 from", "20, "})
    void nobodyIsVisitedUnknownBeforeTheServiceWasLongEnoughInOperation(int from, String fault) {
        var since = USUAL.day(20).minusMonths(3);
        var road = Road.with(Applications.operatingSince(since)).goTo(Evaluating.class);

        assertThat(road.faults(USUAL.report(during(Manner.MYSTERY, from, 20))))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Rule({"CASE-12", "CASE-14"})
    @ParameterizedTest
    @CsvSource(textBlock = """
            ON_SITE,  20, 22, INVALID CASE-12 from, begins before the opening meeting
            ON_SITE,  21, 22, ,                     begins with it
            MYSTERY,  17, 22, INVALID CASE-12 from, begins before the documents passed
            MYSTERY,  18, 22, ,                     begins on the day they passed
            OFF_SITE,  9, 22, INVALID CASE-12 from, begins before the contract
            OFF_SITE, 10, 22, ,                     begins on the day of the contract
            ON_SITE,  22, 21, INVALID CASE-13 to,   ends before it begins
            ON_SITE,  22, 22, ,                     takes a day
            ON_SITE,  22, 23, ,                     ends on the day of the report
            ON_SITE,  22, 24, INVALID CASE-14 to,   is reported before it is over
            """)
    void itIsReportedAfterItWasDoneAndDoneAfterItWasPossible(
            Manner manner, int from, int to, String fault, String why) {
        var longer =
                evaluating.goOn(Itinerary.on(USUAL.day(22), USUAL.plan(USUAL.day(20), USUAL.day(24), Itinerary.TEAM)));

        assertThat(longer.faults(USUAL.report(during(manner, from, to))))
                .as(why)
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Rule("CASE-14")
    @ParameterizedTest
    @CsvSource({"ON_SITE, CONDITION CASE-14 manner", "MYSTERY, ", "OFF_SITE, "})
    void beforeTheOpeningMeetingNothingIsDoneThere(Manner manner, String fault) {
        assertThat(Road.to(DocumentsPassed.class).faults(USUAL.report(during(manner, 19, 20))))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Rule("CASE-09")
    @Test
    void anAuditorOfTheTeamTakesPartInIt() {
        assertThat(evaluating.faults(by())).containsExactly("CONDITION CASE-14 efforts");
        assertThat(evaluating.faults(by(Itinerary.effort("ao", "1"))))
                .containsExactly("CONDITION CASE-14 efforts", "CONDITION CASE-09 efforts.ao");
        assertThat(evaluating.faults(by(Itinerary.effort("lei", "1"), Itinerary.effort("ao", "1"))))
                .containsExactly("CONDITION CASE-09 efforts.ao");
    }

    @Rule("CASE-09")
    @ParameterizedTest
    @CsvSource(textBlock = """
            -1,   false, negative
             0,   false, nothing
             0.1, true,  a little
             2,   true,  as long as it took
             2.1, false, longer than it took
            """)
    void nobodySpendsNothingOrMoreDaysThanItHas(String days, boolean sound, String why) {
        assertThat(evaluating.faults(by(Itinerary.effort("lei", days))))
                .as(why)
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-09 efforts.lei"));
    }

    @Rule("CASE-09")
    @Test
    void twoSharesOfOnePersonAreTakenTogether() {
        assertThat(evaluating.faults(by(Itinerary.effort("lei", "1"), Itinerary.effort("lei", "1"))))
                .isEmpty();
        assertThat(evaluating.faults(by(Itinerary.effort("lei", "1.5"), Itinerary.effort("lei", "1"))))
                .containsOnly("INVALID CASE-09 efforts.lei");
    }

    private static ConductedActivity worked(String person, String days, int from, int to) {
        var activity = USUAL.activity("A", "P1", Manner.ON_SITE, Itinerary.effort(person, days));
        return Altered.in(Altered.in(activity, "from", USUAL.day(from)), "to", USUAL.day(to));
    }

    /** The leader worked a day on day 21, and another between days 21 and 22. */
    @Rule("CASE-09")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            lei, 0.1, 21, 21, 1.1, that day is full
            lei, 0.1, 22, 22, 2.1, so are the two days together
            lei, 0.5, 21, 23, -,   a third day is free
            lei, 1,   22, 23, -,   and can be filled
            lei, 1.1, 22, 23, 3.1, but no further
            lei, 1,   23, 23, -,   by itself
            an,  1,   21, 21, -,   another person has days of his own
            """)
    void noDayHoldsTwoDaysOfOnePersonWhateverTheyWereSpentOn(
            String person, String days, int from, int to, @Nullable String sum, String why) {
        var road = Road.to(CaseState.DocumentsPassed.class)
                .goOn(Itinerary.on(USUAL.day(20), USUAL.plan(USUAL.day(21), USUAL.day(23), Itinerary.TEAM)))
                .goOnWhenever(USUAL.passDocuments())
                .goOn(USUAL.openVisit())
                .goOn(USUAL.report(worked("lei", "1", 21, 21)))
                .goOn(USUAL.report(worked("lei", "1", 21, 22)));
        var outcome = road.attempt(USUAL.report(worked(person, days, from, to)));

        assertThat(Faults.in(outcome))
                .as(why)
                .isEqualTo(sum == null ? List.of() : List.of("INVALID CASE-09 efforts." + person));
        assertThat(outcome.breaches())
                .allSatisfy(breach -> assertThat(breach.message().text().en()).startsWith(sum + " man-days of "));
    }

    /** Planned for days 21 and 22, and opened on day 21. */
    @Rule("CASE-10")
    @ParameterizedTest
    @CsvSource(textBlock = """
            ON_SITE,  21, 22, ,                      within the plan
            ON_SITE,  22, 23, CONDITION CASE-10 to,  beyond it
            REMOTE,   23, 23, CONDITION CASE-10 to,  with electronic means, too
            OFF_SITE, 23, 23, ,                      at the desk
            """)
    void onSiteWorkIsWithinTheDaysThatTheClientWasTold(Manner manner, int from, int to, String fault, String why) {
        var road = Road.with(Applications.withRemote())
                .goTo(CaseState.Submitted.class)
                .goOn(new CaseAct.Accept(USUAL.day(7), "complete", new RemoteApproval(true, "so be it")))
                .goTo(Evaluating.class);
        var anew = Itinerary.on(USUAL.day(23), USUAL.plan(USUAL.day(21), USUAL.day(23), Itinerary.TEAM));
        var report = USUAL.report(during(manner, from, to));

        assertThat(road.faults(report)).as(why).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(road.goOn(anew).faults(report)).as("planned anew first").isEmpty();
    }

    @Rule("CASE-10")
    @Test
    void aPlanThatWasReplacedBeforeTheOpeningCoversNothing() {
        var road = Road.to(CaseState.Planned.class)
                .goOn(USUAL.plan(USUAL.day(22), USUAL.day(30), Itinerary.TEAM))
                .goOn(USUAL.plan(USUAL.day(22), USUAL.day(23), Itinerary.TEAM))
                .goOn(USUAL.passDocuments())
                .goOn(Itinerary.on(USUAL.day(22), USUAL.openVisit()));

        assertThat(road.faults(Itinerary.on(USUAL.day(25), USUAL.report(during(Manner.ON_SITE, 24, 24)))))
                .containsExactly("CONDITION CASE-10 to");
    }

    @Rule("CASE-09")
    @Test
    void whatAnExpertSpendsIsNoAuditTime() {
        var team = new ArrayList<>(Itinerary.TEAM);
        team.add(Itinerary.member(People.REVIEWER.name(), Part.EXPERT, "0", "0"));
        var road = Road.to(Contracted.class)
                .goOn(USUAL.plan(USUAL.day(21), USUAL.day(22), team))
                .goTo(Evaluating.class);
        var activity =
                USUAL.activity("A", "P1", Manner.ON_SITE, Itinerary.effort("an", "0.5"), Itinerary.effort("rui", "2"));

        assertThat(road.faults(USUAL.report(activity))).isEmpty();
        assertThat(activity.daysUnder(road.file().requiredPlan())).isEqualByComparingTo("0.5");
    }

    @Test
    void everyFaultOfAnActivityIsToldAtOnce() {
        var strange = new ConductedActivity(
                "Z",
                "P9",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 2, 1),
                Manner.REMOTE,
                List.of(Itinerary.effort("ghost", "0")),
                "",
                List.of("D9"),
                new TestReport("", ""));

        assertThat(evaluating.faults(USUAL.report(strange), People.OTHER_AUDITOR))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-09",
                        "INVALID CASE-13 mode",
                        "INVALID CASE-11 place",
                        "INVALID CASE-13 summary",
                        "INVALID CASE-13 testReport",
                        "CONDITION CASE-23 manner",
                        "INVALID CASE-12 from",
                        "INVALID CASE-13 to",
                        "CONDITION CASE-14 efforts",
                        "INVALID CASE-09 efforts.ghost",
                        "INVALID CASE-09 efforts.ghost",
                        "INVALID CASE-04 documents");
    }
}
