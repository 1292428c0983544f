package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever anybody tries, in whatever order: the seed in the name of a failed run plays it again. */
@Rule({"LOG-01", "CASE-15", "CASE-17", "CASE-18", "MYST-01"})
class RandomActsTest {
    private static final int STEPS = 130;
    private static final int STEPS_AFTER_THE_END = 6;
    private static final int FIXED_SEEDS = 120;

    static LongStream seeds() {
        return LongStream.concat(fixedSeeds(), LongStream.of(System.nanoTime()));
    }

    private static LongStream fixedSeeds() {
        return LongStream.rangeClosed(1, FIXED_SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSequenceOfActsBreaksWhatMustAlwaysHold(long seed) {
        new Play(seed).toTheEnd();
    }

    @Test
    void theModelKnowsEveryState() {
        assertThat(Transitions.states())
                .containsExactlyInAnyOrderElementsOf(
                        Stage.states().map(Wording::codeOf).toList());
    }

    @Test
    void theFixedSeedsReachEveryStateAndManyWaysThere() {
        var reached = new HashSet<String>();
        var certified = new ArrayList<CaseFile>();
        fixedSeeds().forEach(seed -> {
            var play = new Play(seed);
            play.toTheEnd();
            reached.addAll(play.reached);
            if (play.road.theCase().state() instanceof CaseState.Certified) {
                certified.add(play.road.file());
            }
        });

        assertThat(reached).containsExactlyInAnyOrderElementsOf(Transitions.states());
        assertThat(certified.size()).as("certificates").isGreaterThan(20);
        assertThat(List.of(
                        CaseEvent.ApplicationReturned.class,
                        CaseEvent.ObjectionUpheld.class,
                        CaseEvent.ObjectionDismissed.class,
                        CaseEvent.DocumentsReturned.class,
                        CaseEvent.FindingVerified.class,
                        CaseEvent.EvaluationReopened.class,
                        CaseEvent.RectificationReported.class,
                        CaseEvent.TerminationDeclined.class))
                .as("on the way to some certificate")
                .allMatch(detour ->
                        certified.stream().anyMatch(file -> file.latest(detour).isPresent()));
    }

    /** One sequence of acts, and what is held against it after each. */
    private static final class Play {
        private final long seed;
        private final Random random;
        private final Set<String> reached = new HashSet<>();
        private final Set<String> whoDecided = new HashSet<>();
        private LocalDate today;
        private Road road;

        /** Of every four, one is surveillance. */
        Play(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.road = seed % 4 == 0 ? Road.supervising(Road.issued()) : Road.with(Applications.SOUND);
            this.today = road.itinerary().opened();
        }

        void toTheEnd() {
            for (int step = 0, closed = 0; step < STEPS && closed < STEPS_AFTER_THE_END; step++) {
                closed += road.theCase().state().isClosed() ? 1 : 0;
                today = today.plusDays(Improvisation.pause(random, road));
                var improvisation = new Improvisation(random, road, today);
                var act = improvisation.act();
                attempt(step, act, improvisation.actor(act));
            }
        }

        private void attempt(int step, CaseAct act, Person actor) {
            var before = road.theCase();
            var historyBefore = List.copyOf(before.file().events());
            var what = "seed %d, step %d, %s: %s by %s when %s"
                    .formatted(
                            seed, step, today, act, actor.name(), before.state().code());

            var outcome = road.attempt(act, actor, today);

            assertThat(before.file().events()).as(what).isEqualTo(historyBefore);
            switch (outcome) {
                case Outcome.Done<CaseEvent>(var event) -> {
                    checkAllowed(what, before, act, actor);
                    road = road.after(event);
                    checkStep(what, before, road.theCase(), act, event);
                    checkCase(what, road.theCase());
                    reached.add(road.theCase().state().code());
                }
                case Outcome.Refused<CaseEvent>(var breaches) ->
                    assertThat(breaches)
                            .as(what)
                            .isNotEmpty()
                            .allSatisfy(breach ->
                                    assertThat(breach.message().text().en()).isNotBlank());
            }
        }

        private void checkAllowed(String what, Case before, CaseAct act, Person actor) {
            var owner = before.file().opening().owner();
            assertThat(act.roles()).as(what).anyMatch(actor::is);
            if (act.roles().equals(Set.of(Role.APPLICANT))) {
                assertThat(actor.name()).as(what).isEqualTo(owner);
            }
            if (!act.roles().contains(Role.APPLICANT)) {
                assertThat(actor.name()).as(what).isNotEqualTo(owner);
            }
            if (act instanceof CaseAct.DecideTermination) {
                assertThat(everOnATeam(before.file())).as(what).doesNotContain(actor.name());
            }
            if (act instanceof CaseAct.Review
                    || act instanceof CaseAct.Decide
                    || act instanceof CaseAct.DecideSurveillance) {
                whoDecided.add(actor.name());
            }
            if (act instanceof CaseAct.Decide(var _, Decision.Grant _)) {
                assertThat(openNonconformities(before.file().events())).as(what).isEmpty();
            }
        }

        private void checkStep(String what, Case before, Case after, CaseAct act, CaseEvent event) {
            assertThat(Transitions.allow(
                            before.state().code(),
                            Wording.codeOf(event.getClass()),
                            after.state().code()))
                    .as("%s became %s", what, after.state().code())
                    .isTrue();
            assertThat(after.version()).as(what).isEqualTo(before.version() + 1);
            assertThat(event.on())
                    .as(what)
                    .isEqualTo(act.on())
                    .isBeforeOrEqualTo(today)
                    .isAfterOrEqualTo(before.file().events().getLast().on());
            assertThat(after.file().events().subList(0, before.file().events().size()))
                    .as(what)
                    .isEqualTo(before.file().events());
            before.file()
                    .edition()
                    .ifPresent(edition ->
                            assertThat(after.file().edition()).as(what).contains(edition));
        }

        private void checkCase(String what, Case theCase) {
            var file = theCase.file();
            var again = Case.of(theCase.id(), file.events());
            assertThat(again.state()).as(what).isEqualTo(theCase.state());
            assertThat(again.file().findings()).as(what).isEqualTo(file.findings());

            var everOnATeam = everOnATeam(file);
            assertThat(whoDecided).as(what).noneMatch(everOnATeam::contains);
            assertThat(everOnATeam).as(what).doesNotContain(file.opening().owner());

            if (theCase.state() instanceof CaseState.Granted || theCase.state() instanceof CaseState.Certified) {
                assertThat(openNonconformities(file.events())).as(what).isEmpty();
                assertThat(file.openTermination()).as(what).isEmpty();
            }
            theCase.replay(Road.SCHEME.edition("A").orElseThrow())
                    .ifPresent(replay -> assertThat(replay.agrees()).as(what).isTrue());
            checkSecrets(what, theCase);
            checkObligations(what, theCase);
        }

        private static Set<String> everOnATeam(CaseFile file) {
            return file.all(CaseEvent.AuditPlanned.class).stream()
                    .flatMap(planned -> planned.plan().team().stream())
                    .map(TeamMember::person)
                    .collect(Collectors.toSet());
        }

        /** Told from the events alone, without the follow-ups that the case keeps. */
        private static Set<String> openNonconformities(List<CaseEvent> events) {
            var open = new HashSet<String>();
            for (var event : events) {
                if (event instanceof CaseEvent.FindingRaised raised
                        && raised.finding().dueOn() != null) {
                    open.add(raised.finding().id());
                } else if (event instanceof CaseEvent.FindingVerified verified) {
                    if (verified.verification().effective()) {
                        open.remove(verified.finding());
                    }
                }
            }
            return open;
        }

        private static void checkSecrets(String what, Case theCase) {
            var released = theCase.file().all(CaseEvent.ActivityReleased.class).stream()
                    .map(CaseEvent.ActivityReleased::activity)
                    .toList();
            for (var reported : theCase.file().all(CaseEvent.ActivityReported.class)) {
                assertThat(theCase.isVisibleTo(People.APPLICANT, reported))
                        .as(what)
                        .isEqualTo(reported.activity().manner() != Manner.MYSTERY || released.contains(reported.id()));
            }
        }

        private void checkObligations(String what, Case theCase) {
            var due = theCase.obligations(Road.SCHEME, Road.CALENDAR, today);
            var subjects = due.stream().map(Obligation::subject).collect(Collectors.toSet());
            var expected = switch (theCase.state()) {
                case CaseState.Submitted _ -> Set.of(Obligation.Subject.APPLICATION_REVIEW);
                case CaseState.Planned _, CaseState.DocumentsReturned _, CaseState.DocumentsPassed _ ->
                    Set.of(Obligation.Subject.DECISION, Obligation.Subject.VISIT);
                case CaseState.Rectifying _ -> Set.of(Obligation.Subject.DECISION, Obligation.Subject.RECTIFICATION);
                case CaseState.Accepted _,
                        CaseState.Contracted _,
                        CaseState.Evaluating _,
                        CaseState.Concluded _,
                        CaseState.Reviewed _ -> Set.of(Obligation.Subject.DECISION);
                default -> Set.<Obligation.Subject>of();
            };
            // What surveillance is due by stands with the certificate.
            var inTheCase = theCase.file().purpose() instanceof Purpose.Surveillance
                    ? expected.stream()
                            .filter(subject -> subject != Obligation.Subject.DECISION)
                            .collect(Collectors.toSet())
                    : expected;
            assertThat(subjects).as(what).containsAll(inTheCase);
            subjects.removeAll(inTheCase);
            assertThat(subjects).as(what).isSubsetOf(Obligation.Subject.FINDING_RESPONSE);
            assertThat(openNonconformities(theCase.file().events()))
                    .as(what)
                    .containsAll(due.stream()
                            .filter(each -> each.subject() == Obligation.Subject.FINDING_RESPONSE)
                            .map(Obligation::item)
                            .toList());
            assertThat(due)
                    .as(what)
                    .allSatisfy(each -> assertThat(each.due().on()).isAfterOrEqualTo(Itinerary.USUAL.opened()));
        }
    }
}
