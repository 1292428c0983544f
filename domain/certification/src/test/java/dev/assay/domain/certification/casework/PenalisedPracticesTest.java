package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Granted;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What certification bodies have been fined for. The software refuses each of it, whoever asks. */
class PenalisedPracticesTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final List<Class<? extends CaseState>> STRAIGHT_ROAD = List.of(
            Draft.class,
            Submitted.class,
            Accepted.class,
            Contracted.class,
            Planned.class,
            DocumentsPassed.class,
            Evaluating.class,
            Concluded.class,
            Reviewed.class,
            Granted.class,
            Certified.class);

    @Nested
    @Rule({"CASE-07", "CASE-12", "CASE-13", "CASE-17"})
    class SkippedProcedure {
        @Test
        void noStepIsDoneBeforeTheOneBeforeIt() {
            var steps = List.<CaseAct>of(
                    USUAL.submit(),
                    USUAL.accept(),
                    USUAL.sign(),
                    USUAL.plan(),
                    USUAL.passDocuments(),
                    USUAL.openVisit(),
                    USUAL.conclude(),
                    USUAL.review(),
                    USUAL.grant("FINE"),
                    USUAL.issue());
            for (int done = 0; done < steps.size(); done++) {
                var road = Road.to(STRAIGHT_ROAD.get(done));
                for (var later : steps.subList(done + 1, steps.size())) {
                    assertThat(road.faults(later))
                            .as(
                                    "%s when %s",
                                    later.code(), road.theCase().state().code())
                            .containsExactly("STATE CASE-17");
                }
            }
        }

        @Test
        void noConclusionIsDrawnFromNothing() {
            assertThat(Road.to(Evaluating.class).faults(USUAL.conclude()))
                    .contains("CONDITION CASE-13", "CONDITION CASE-11", "CONDITION CASE-09");
        }
    }

    @Nested
    @Rule({"CASE-09", "TEAM-01"})
    class UnregisteredAuditor {
        private final Road amongUnregistered = Road.to(Contracted.class).among(People.but(People.AUDITOR));

        @Test
        void nobodyWithoutRegistrationAudits() {
            assertThat(amongUnregistered.attempt(USUAL.plan()).breaches())
                    .extracting(breach -> breach.message().text().en())
                    .anySatisfy(said -> assertThat(said).contains("an", "regist"));
        }

        @Test
        void nobodyWhoseRegistrationLapsedMeanwhileIsReportedToHaveAudited() {
            var lapsed = Stream.concat(
                            People.fit().stream(),
                            Stream.of(new RegistrationRecorded(USUAL.opened(), "CCAA-1", USUAL.day(20))))
                    .toArray(PersonnelEvent[]::new);
            var road = Road.to(Evaluating.class).among(People.but(People.AUDITOR, lapsed));

            assertThat(road.faults(USUAL.report(USUAL.onSite("A", "P1"))))
                    .containsExactly("CONDITION TEAM-01 efforts.an");
        }

        @Test
        void nobodyAuditsUnderAnotherNameForIt() {
            var team =
                    List.of(Itinerary.leader("2", "1"), Itinerary.member(People.AUDITOR.name(), Part.EXPERT, "0", "0"));
            var road = amongUnregistered
                    .goOn(USUAL.plan(USUAL.day(21), USUAL.day(23), List.of(Itinerary.leader("3", "0"), team.getLast())))
                    .goTo(Evaluating.class);

            assertThat(road.faults(USUAL.marks("9", "8"), People.AUDITOR)).containsExactly("CONDITION CASE-09");
            assertThat(road.faults(USUAL.finding(Grade.MINOR), People.AUDITOR)).containsExactly("CONDITION CASE-09");
        }
    }

    @Nested
    @Rule({"CASE-11", "CASE-14", "TIME-CR-3"})
    class NobodyOnSite {
        @Test
        void anOpeningMeetingWithoutAnAuditorIsNone() {
            assertThat(Road.to(DocumentsPassed.class).faults(new CaseAct.OpenVisit(USUAL.day(21), List.of())))
                    .containsExactly("CONDITION CASE-14 attendance");
        }

        @Test
        void anActivityWithoutAnAuditorIsNone() {
            var unattended = Altered.in(USUAL.onSite("A", "P1"), "efforts", List.of());

            assertThat(Road.to(Evaluating.class).faults(USUAL.report(unattended)))
                    .containsExactly("CONDITION CASE-14 efforts");
        }

        @Test
        void anAuditFromTheDeskIsNotConcluded() {
            var road = Road.to(Evaluating.class).goOn(USUAL.marks("9", "8"));
            for (var activity : USUAL.activities()) {
                road = road.goOn(USUAL.report(Altered.in(activity, "manner", Manner.OFF_SITE)));
            }

            assertThat(road.faults(USUAL.conclude()))
                    .as("neither place was visited, and no time was spent on site")
                    .containsExactly("CONDITION CASE-11", "CONDITION CASE-11", "CONDITION CASE-09");
        }
    }

    @Nested
    @Rule("CASE-15")
    class UnverifiedCorrection {
        private final Road raised = Road.to(Evaluating.class).goOn(USUAL.finding(Grade.MAJOR));

        @Test
        void anAnswerThatNobodyVerifiedLeavesTheDecisionBlocked() {
            var road = raised.goOn(USUAL.answer("F1")).goTo(Reviewed.class);

            assertThat(road.faults(USUAL.grant("FINE"))).containsExactly("CONDITION CASE-15 decision");
        }

        @Test
        void anAnswerThatWasNotEffectiveDoesToo() {
            var road = raised.goOn(USUAL.answer("F1"))
                    .goOn(USUAL.verify("F1", false))
                    .goTo(Reviewed.class);

            assertThat(road.faults(USUAL.grant("FINE"))).containsExactly("CONDITION CASE-15 decision");
        }

        @Test
        void theLeaderDoesNotRecommendAsIfItWereDone() {
            assertThat(raised.goOn(USUAL.answer("F1")).evaluated().faults(USUAL.conclude(Recommendation.RECOMMENDED)))
                    .contains("CONDITION CASE-15 recommendation");
        }
    }

    @Nested
    @Rule("CASE-18")
    class DecisionByTheAuditor {
        @Test
        void nobodyOnTheTeamReviewsDecidesOrTerminates() {
            for (var member : Itinerary.TEAM) {
                var alsoDecides = People.person(member.person(), Role.values());
                var reviewed = Road.to(Reviewed.class);
                var proposed = reviewed.goOnWhenever(USUAL.proposeTermination());

                assertThat(Road.to(Concluded.class).faults(USUAL.review(), alsoDecides))
                        .containsExactly("CONDITION CASE-18");
                assertThat(reviewed.faults(USUAL.grant("FINE"), alsoDecides)).containsExactly("CONDITION CASE-18");
                assertThat(reviewed.faults(USUAL.refuse("not now"), alsoDecides))
                        .containsExactly("CONDITION CASE-18");
                assertThat(proposed.faults(proposed.notBefore(USUAL.decideTermination(true)), alsoDecides))
                        .contains("CONDITION CASE-18");
            }
        }
    }

    @Nested
    @Rule({"CASE-14", "LOG-01"})
    class ReportBeforeTheVisit {
        private static Road untilTomorrow() {
            var longer = USUAL.plan(USUAL.day(21), USUAL.day(24), Itinerary.TEAM);
            return Road.to(Evaluating.class).goOn(Itinerary.on(USUAL.day(22), longer));
        }

        @Test
        void nothingIsReportedBeforeItIsOver() {
            var tomorrow = Altered.in(USUAL.onSite("A", "P1"), "to", USUAL.day(24));

            assertThat(untilTomorrow().faults(USUAL.report(tomorrow))).containsExactly("INVALID CASE-14 to");
        }

        @Test
        void noReportIsDatedAheadToMakeUpForIt() {
            var tomorrow = Altered.in(USUAL.onSite("A", "P1"), "to", USUAL.day(24));
            var ahead = Itinerary.on(USUAL.day(24), USUAL.report(tomorrow));

            assertThat(Faults.in(untilTomorrow().attempt(ahead, People.LEADER, USUAL.day(23))))
                    .containsExactly("INVALID LOG-01 on");
        }

        @Test
        void nothingDoneBeforeTheOpeningMeetingCountsAsTheVisit() {
            var early = Altered.in(Altered.in(USUAL.onSite("A", "P1"), "from", USUAL.day(19)), "to", USUAL.day(20));

            assertThat(Road.to(Evaluating.class).faults(USUAL.report(early))).containsExactly("INVALID CASE-12 from");
        }

        @Test
        void marksAreNotGivenBeforeIt() {
            assertThat(Road.to(DocumentsPassed.class).faults(USUAL.marks("9", "8")))
                    .containsExactly("STATE CASE-17");
        }
    }
}
