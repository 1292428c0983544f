package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever anybody tries, in whatever order: the seed in the name of a failed run plays it again. */
@Rule({"LOG-01", "CASE-17", "CASE-18"})
class RandomActsTest {
    private static final int STEPS = 60;

    static LongStream seeds() {
        return LongStream.concat(fixedSeeds(), LongStream.of(System.nanoTime()));
    }

    private static LongStream fixedSeeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSequenceOfActsBreaksWhatMustAlwaysHold(long seed) {
        play(seed);
    }

    @Test
    void theFixedSeedsReachEveryState() {
        var reached = new HashSet<Class<?>>();
        fixedSeeds().forEach(seed -> reached.addAll(play(seed)));

        assertThat(reached).containsExactlyInAnyOrder(CaseState.class.getPermittedSubclasses());
    }

    /** The states that a random sequence of acts passes through. */
    private static Set<Class<?>> play(long seed) {
        var random = new Random(seed);
        var road = Road.to(Draft.class);
        var reached = new HashSet<Class<?>>();
        reached.add(Draft.class);
        for (int step = 0; step < STEPS; step++) {
            var act = anyAct(road, random);
            var someday = Itinerary.USUAL.day(20 + random.nextInt(40));
            var today = act instanceof CaseAct.Submit ? act.on() : someday;
            var actor = anyActor(act, random);
            var before = road.theCase();
            var eventsBefore = List.copyOf(before.file().events());
            var what = "seed %d, step %d: %s by %s when %s"
                    .formatted(seed, step, act, actor.name(), before.state().code());

            var outcome = road.attempt(act, actor, today);

            assertThat(before.file().events()).as(what).isEqualTo(eventsBefore);
            switch (outcome) {
                case Outcome.Done<CaseEvent>(var event) -> {
                    checkAllowed(what, before, act, actor, today);
                    road = new Road(road.itinerary(), before.after(event));
                    checkFollowed(what, before, road.theCase(), act, event);
                    reached.add(road.theCase().state().getClass());
                }
                case Outcome.Refused<CaseEvent>(var breaches) ->
                    assertThat(breaches)
                            .as(what)
                            .isNotEmpty()
                            .allSatisfy(breach ->
                                    assertThat(breach.message().text().en()).isNotBlank());
            }
        }
        return reached;
    }

    private static void checkAllowed(String what, Case before, CaseAct act, Person actor, LocalDate today) {
        assertThat(before.state().acts()).as(what).contains(act.getClass());
        assertThat(actor.is(act.role())).as(what).isTrue();
        assertThat(act.on()).as(what).isBeforeOrEqualTo(today);
        if (act instanceof CaseAct.OfApplicant) {
            assertThat(actor.name()).as(what).isEqualTo(before.file().opening().owner());
        }
        if (act instanceof CaseAct.Decide) {
            assertThat(before.file().plan().orElseThrow().involves(actor.name()))
                    .as(what)
                    .isFalse();
        }
    }

    private static void checkFollowed(String what, Case before, Case after, CaseAct act, CaseEvent event) {
        assertThat(after.version()).as(what).isEqualTo(before.version() + 1);
        assertThat(event.on()).as(what).isEqualTo(act.on());
        assertThat(event.on())
                .as(what)
                .isAfterOrEqualTo(before.file().events().getLast().on());
        assertThat(after.file().events().subList(0, before.file().events().size()))
                .as(what)
                .isEqualTo(before.file().events());
        assertThat(Case.of(after.id(), after.file().events()).state()).as(what).isEqualTo(after.state());
        assertThat(after.file().opening().owner()).as(what).isEqualTo(People.APPLICANT.name());
        if (before.file().edition().isPresent()) {
            assertThat(after.file().edition()).as(what).isEqualTo(before.file().edition());
        }
    }

    /** Mostly an act that the state allows, on or near the day of the last one, and sometimes spoilt. */
    private static CaseAct anyAct(Road road, Random random) {
        var last = road.theCase().file().events().getLast().on();
        var itinerary = random.nextInt(4) == 0 ? new Itinerary(last.minusDays(random.nextInt(30))) : road.itinerary();
        var acts = new ArrayList<>(itinerary.all());
        acts.add(new CaseAct.Amend(last, Applications.withDocuments("form")));
        acts.add(new CaseAct.Accept(last, ""));
        acts.add(itinerary.plan(itinerary.day(21), itinerary.day(22), teamWith(random)));
        acts.add(itinerary.evaluate(Itinerary.sheet(points(random), points(random))));
        acts.add(itinerary.conclude(random.nextBoolean()));
        acts.add(itinerary.grant(random.nextBoolean() ? "PLAIN" : "FINE"));
        acts.add(itinerary.grant("FINE", "a lawsuit"));
        acts.add(itinerary.refuse("not now"));
        if (random.nextInt(10) < 7) {
            acts.removeIf(act -> !road.theCase().state().acts().contains(act.getClass()));
        }
        return acts.isEmpty() ? itinerary.issue() : acts.get(random.nextInt(acts.size()));
    }

    private static List<TeamMember> teamWith(Random random) {
        var team = new ArrayList<>(Itinerary.TEAM);
        var parts = TeamMember.Part.values();
        team.add(Itinerary.member(
                People.ALL.get(random.nextInt(People.ALL.size())).name(),
                parts[random.nextInt(parts.length)],
                "0",
                "0"));
        return team;
    }

    private static String points(Random random) {
        return Integer.toString(random.nextInt(11));
    }

    private static Person anyActor(CaseAct act, Random random) {
        return random.nextInt(10) < 6 ? People.inRole(act.role()) : People.ALL.get(random.nextInt(People.ALL.size()));
    }
}
