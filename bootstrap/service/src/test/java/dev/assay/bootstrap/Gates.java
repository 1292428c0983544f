package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts at the wrong time, by the wrong person, on what has changed meanwhile: refused, with nothing half done. */
interface Gates extends Running {
    List<String> PEOPLE = List.of("lin", "rong", "ping", "an", "bo", "cai", "jue", "deng", "guan");

    @Test
    @Rule({"CASE-17", "LOG-01"})
    default void everyActOutOfTurnIsRefusedOnTheWholeRoadAndChangesNothing() {
        var road = service().road();
        for (var next : Act.ROAD) {
            var before = road.read("rong");
            var inTurn = before.body().path("acts").toString();
            for (var act : Act.values()) {
                if (!inTurn.contains('"' + act.code() + '"')) {
                    var refused = road.attempt(act.person(), act);
                    assertThat(refused.status())
                            .as("%s, %s", before.text("/state"), act)
                            .isEqualTo(409);
                    assertThat(refused.type()).contains("application/problem+json");
                }
            }
            assertThat(road.read("rong").body()).isEqualTo(before.body());
            road.take(next);
        }
        assertThat(Act.values())
                .allSatisfy(act ->
                        assertThat(road.attempt(act.person(), act).status()).isEqualTo(409));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("LOG-01")
    default void whoHasNotTheRoleIsForbiddenAndWhoMayNotLookFindsNoCase(Act act) {
        var road = service().road();
        var before = road.read("lin").body();
        for (var person : PEOPLE) {
            if (!act.people().contains(person)) {
                assertThat(road.attempt(person, act).status())
                        .as("%s, %s", act, person)
                        .isEqualTo(403);
            }
        }
        assertThat(road.attempt("mu", act).status()).isEqualTo(404);
        assertThat(road.read("lin").body()).isEqualTo(before);
    }

    @Test
    default void anApplicantSeesOnlyItsOwnCases() {
        var road = service().road();
        var api = service().api();

        assertThat(road.read("mu").status()).isEqualTo(404);
        assertThat(api.get("mu", "/api/cases").body().at("/items")).isEmpty();
        assertThat(road.read("lin").status()).isEqualTo(200);
        assertThat(api.get(road.path()).status()).isEqualTo(401);
    }

    @Test
    default void actingOnAnOldVersionIsRefusedAndChangesNothing() {
        var road = service().road().upTo(Act.ACCEPT);
        var before = road.read("rong");
        var address = road.path() + "/acceptance";
        var body = Api.json(road.papers().body(Act.ACCEPT));

        assertThat(service().api().postIf("1", "rong", address, body).status()).isEqualTo(409);
        assertThat(road.read("rong").body()).isEqualTo(before.body());
        assertThat(service()
                        .api()
                        .postIf(before.text("/version"), "rong", address, body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    default void ofTwoWhoActAtOnceOneIsToldHowTheCaseStands() throws Exception {
        var road = service().road().upTo(Act.ACCEPT);
        var together = new CyclicBarrier(4);
        Callable<Api.Answer> accept = () -> {
            together.await();
            return road.attempt("rong", Act.ACCEPT);
        };
        try (var people = Executors.newFixedThreadPool(4)) {
            var answers = people
                    .invokeAll(IntStream.range(0, 4).mapToObj(_ -> accept).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409, 409, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .allMatch(answer -> answer.body().toString().contains("accepted"));
        }
    }

    @Test
    @Rule("CASE-18")
    default void nobodyWhoWasOnTheTeamReviewsOrDecides() {
        var road = service().road().upTo(Act.PLAN);
        road.take(Act.PLAN, road.papers().plan(Map.of("an", "leader", "bo", "auditor", "yi", "observer")));
        road.from(Act.PASS_DOCUMENTS, Act.REVIEW);
        assertThat(road.attempt("yi", Act.REVIEW).rules()).containsExactly("CASE-18");
        road.take(Act.REVIEW);

        var grant = road.papers().grant(road.level());
        assertThat(road.attempt("an", Act.DECIDE, grant).status()).isEqualTo(403);
        var refused = road.attempt("yi", Act.DECIDE, grant);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("CASE-18");
        assertThat(road.take(Act.DECIDE).text("/state")).isEqualTo("granted");
    }

    @Test
    @Rule("CASE-17")
    default void aDecisionNamesEveryConditionThatIsOpen() {
        var road = service().road().upTo(Act.CONCLUDE);
        road.take(Act.CONCLUDE, road.papers().conclusion("not-recommended"));
        road.take(Act.REVIEW);
        var grant = new HashMap<>(road.papers().grant(road.level()));
        grant.put("knownProblems", List.of("A pending lawsuit"));

        var refused = road.attempt(Act.DECIDE, grant);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("CASE-17", "CASE-17");
        assertThat(refused.body().toString()).contains("A pending lawsuit").contains("did not recommend");
    }
}
