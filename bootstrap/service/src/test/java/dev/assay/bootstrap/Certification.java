package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.bootstrap.demo.Demo;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole road over HTTP; the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Certification {
    private ApplicationContext context;
    private Api api;

    /** Where the database is. */
    abstract Map<String, Object> database() throws Exception;

    /** The service as it runs on a database; a store of another kind is plugged in here. */
    ApplicationContextBuilder service() {
        return ApplicationContext.builder(Serve.ENVIRONMENT);
    }

    @BeforeAll
    void start() throws Exception {
        context = service().properties(Service.onFreePort(database())).start();
        var server = context.getBean(EmbeddedServer.class).start();
        context.getBean(KeepAccounts.class).ensureAdministrator();
        context.getBean(Demo.class).play();
        api = new Api("http://localhost:" + server.getPort());
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    @Rule({"CASE-04", "CASE-06", "CASE-07", "CASE-09", "CASE-12", "CASE-13", "CASE-14", "CASE-17", "CERT-02", "PUB-01"})
    void anApplicationBecomesACertificateThatAnyoneCanLookUp() {
        var road = new Road(api).upTo("certificate");
        var certified = road.take("certificate");
        assertThat(certified.text("/state")).isEqualTo("certified");

        var certificate = api.get("/api/certificates/" + certified.text("/certificate"));
        assertThat(certificate.status()).isEqualTo(200);
        assertThat(certificate.text("/scheme")).isEqualTo("credit-grade");
        assertThat(certificate.text("/edition")).isEqualTo("B/1");
        assertThat(certificate.text("/level")).isEqualTo("AA");
        assertThat(certificate.text("/status")).isEqualTo("valid");
        assertThat(certificate.text("/holder/name/zh")).isEqualTo("虚构己贸易有限公司");
        assertThat(certificate.text("/holder/creditCode")).isEqualTo("91000000DEM00006FT");
        assertThat(certificate.text("/scope/places/0/id")).isEqualTo("P1");
        assertThat(certificate.text("/issuedOn")).isEqualTo(road.today().toString());
        assertThat(certificate.text("/changedOn")).isEqualTo(road.today().toString());
        assertThat(certificate.text("/expiresOn"))
                .isEqualTo(road.today().plusYears(3).minusDays(1).toString());
        assertThat(certificate.body().at("/history")).hasSize(1);
    }

    @Test
    @Rule("LOG-01")
    void theJournalTellsEveryActInOrder() {
        var road = new Road(api).upTo("certificate");
        road.take("certificate");
        var journal = api.get("rong", road.path() + "/journal");

        assertThat(journal.all("", "type"))
                .containsExactly(
                        "case-opened",
                        "application-submitted",
                        "application-accepted",
                        "contract-signed",
                        "audit-planned",
                        "documents-passed",
                        "evaluation-delivered",
                        "visit-concluded",
                        "certification-decided",
                        "certificate-granted");
        assertThat(journal.all("", "actor"))
                .containsExactly("lin", "lin", "rong", "rong", "ping", "an", "an", "an", "jue", "deng");
    }

    @Test
    @Rule("PUB-01")
    void theRegisterAnswersForOtherDaysAndForWhatWasKnown() {
        var road = new Road(api).upTo("certificate");
        var path = "/api/certificates/" + road.take("certificate").text("/certificate");

        assertThat(api.get(path + "?on=" + road.today().minusDays(1)).status()).isEqualTo(404);
        assertThat(api.get(path + "?on=" + road.today().plusYears(3).minusDays(1))
                        .text("/status"))
                .isEqualTo("valid");
        assertThat(api.get(path + "?on=" + road.today().plusYears(3)).text("/status"))
                .isEqualTo("expired");
        assertThat(api.get(path + "?known=2020-01-01T00:00:00Z").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%E8%99%9A%E6%9E%84%E4%B9%99",
                "q=fictional+building",
                "level=AA",
                "status=valid",
                "scheme=credit-grade"
            })
    @Rule("PUB-01")
    void theRegisterFindsTheDemosCertificate(String query) {
        var found = api.get("/api/certificates?limit=200&" + query);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().at("/items")).isNotEmpty();
    }

    @Test
    void anActOutOfTurnIsRefusedAndChangesNothing() {
        var road = new Road(api).upTo("contract");
        var before = road.read();

        for (var step : List.of(
                "submission",
                "acceptance",
                "plan",
                "document-review",
                "evaluation",
                "conclusion",
                "decision",
                "certificate")) {
            var refused = road.take(step);
            assertThat(refused.status()).as(step).isEqualTo(409);
            assertThat(refused.type()).contains("application/problem+json");
            assertThat(refused.body().toString()).contains("accepted");
        }
        assertThat(road.read().body()).isEqualTo(before.body());
    }

    @ParameterizedTest
    @CsvSource({"submission, rong", "acceptance, lin", "plan, an", "decision, an", "certificate, jue"})
    void anActByAnotherRoleIsForbidden(String step, String person) {
        var road = new Road(api).upTo(step);

        assertThat(api.post(person, road.path() + "/" + step, road.body(step)).status())
                .isIn(403, 404);
        assertThat(road.take(step).status()).isEqualTo(200);
    }

    @Test
    @Rule("CASE-18")
    void nobodyOnTheTeamDecides() {
        openAccount("mei", "decision-maker", "auditor");
        var road = new Road(api).upTo("plan");
        road.take("plan", road.body("plan").replace("\"bo\"", "\"mei\""));
        road.take("document-review");
        road.take("evaluation", road.body("evaluation").replace("\"bo\"", "\"mei\""));
        road.take("conclusion");

        var refused = api.post("mei", road.path() + "/decision", road.body("decision"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("CASE-18");
        assertThat(road.take("decision").status()).isEqualTo(200);
    }

    @Test
    @Rule("CASE-17")
    void aDecisionWithTwoOpenConditionsNamesBoth() {
        var road = new Road(api).upTo("conclusion");
        road.take("conclusion", "{\"recommended\": false, \"statement\": \"Sample too small.\"}");

        var refused = road.take(
                "decision", "{\"decision\": \"grant\", \"level\": \"AA\", \"knownProblems\": [\"A pending lawsuit\"]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("CASE-17", "CASE-17");
        assertThat(refused.body().toString()).contains("A pending lawsuit").contains("did not recommend");
    }

    @Test
    @Rule("CR-01")
    void anEvaluationWithAFaultySheetIsRefusedWithEveryFault() {
        var road = new Road(api).upTo("evaluation");
        var refused = road.take("evaluation", road.evaluation("{\"marks\": {\"1.1.1\": 5.5, \"9.9.9\": 1}}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields())
                .contains("sheet.marks.1.1.1", "sheet.marks.9.9.9", "sheet.marks.3.3.2")
                .hasSize(30);
        assertThat(road.take("evaluation").status()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoActAtOnceOneIsToldHowTheCaseStands() throws Exception {
        var road = new Road(api).upTo("acceptance");
        api.get("rong", road.path());
        var together = new CyclicBarrier(4);
        Callable<Api.Answer> accept = () -> {
            together.await();
            return road.take("acceptance");
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
    void actingOnAnOldVersionIsRefused() {
        var road = new Road(api).upTo("acceptance");

        assertThat(api.postIf("1", "rong", road.path() + "/acceptance", road.body("acceptance"))
                        .status())
                .isEqualTo(409);
        assertThat(api.postIf("2", "rong", road.path() + "/acceptance", road.body("acceptance"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anApplicantSeesOnlyItsOwnCases() {
        openAccount("mu", "applicant");
        var road = new Road(api);

        assertThat(api.get("mu", road.path()).status()).isEqualTo(404);
        assertThat(api.get("mu", "/api/cases").body().at("/items")).isEmpty();
        assertThat(api.get("lin", road.path()).status()).isEqualTo(200);
        assertThat(api.get(road.path()).status()).isEqualTo(401);
    }

    @Test
    @Rule({"CASE-02", "CASE-04", "CASE-05"})
    void aSubmissionListsAllThatIsMissing() {
        var application = Road.example("application.json")
                .replace("SC-03/611", "SC-04/631")
                .replace("{ \"code\": \"2\", \"reference\": \"Scope and processes\" },", "")
                .replace(
                        "\"incidents\": []",
                        "\"incidents\": [{\"on\": \"%s\", \"description\": \"Fire\"}]"
                                .formatted(new Road(api).today()));
        var refused = new Road(api, application).take("submission");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactlyInAnyOrder("CASE-02", "CASE-04", "CASE-05");
    }

    @Test
    @Rule({"CR-02", "TIME-CR-1", "TIME-CR-2", "TIME-CR-3"})
    void theCalculatorsNeedNoAccountAndKeepNothing() {
        var rating = api.post("/api/schemes/credit-grade/ratings", Road.example("aa.json"));
        assertThat(rating.status()).isEqualTo(200);
        assertThat(rating.text("/level")).isEqualTo("AA");
        assertThat(rating.text("/score")).isEqualTo("121");
        assertThat(rating.text("/next/level")).isEqualTo("AAA");
        assertThat(rating.text("/next/needs/0/points")).isEqualTo("4");

        var time = api.post("/api/schemes/credit-grade/audit-time", """
                {"audit": "initial", "persons": 120, "places": 1, "increases": ["a", "d"], "reductions": ["1", "4"],
                 "manualBase": {"days": 7, "reason": "Cautious"}}""");
        assertThat(time.body().at("/days").decimalValue()).isEqualByComparingTo("3");
        assertThat(time.body().at("/onSiteMinimum").decimalValue()).isEqualByComparingTo("2.4");
        var combined = api.post("/api/schemes/credit-grade/audit-time", """
                {"audit": "initial", "persons": 60, "combined": [{"days": 3, "reason": "Quality management"}]}""");
        assertThat(combined.body().at("/days").decimalValue()).isEqualByComparingTo("5");
        assertThat(api.post("/api/schemes/credit-grade/audit-time", "{\"audit\": \"initial\", \"persons\": 4351}")
                        .fields())
                .containsExactly("manualBase");
    }

    @Test
    @Rule("CASE-22")
    void aStoredEvaluationIsRatedAgainUnderItsOwnEditionAndUnderAnother() {
        var road = new Road(api).upTo("conclusion");
        var own = api.get("rong", road.path() + "/replay");
        assertThat(own.text("/edition")).isEqualTo("B/1");
        assertThat(own.text("/agrees")).isEqualTo("true");
        assertThat(own.text("/again/level")).isEqualTo("AA");

        assertThat(api.get("rong", road.path() + "/replay?edition=B/0").text("/edition"))
                .isEqualTo("B/0");
        assertThat(api.get("rong", road.path() + "/replay?edition=Z/9").status())
                .isEqualTo(404);
        assertThat(api.get("rong", new Road(api).path() + "/replay").status()).isEqualTo(404);
    }

    @Test
    @Rule("CASE-22")
    void ofEverySchemeTheStoredEvaluationIsFoundAgainAndAgreesWithItsReplay() {
        for (var scheme : Schemes.load(Map.of()).all()) {
            var evaluated = api.get("rong", "/api/cases?limit=200&state=certified&scheme=" + scheme.id())
                    .all("/items", "id");
            assertThat(evaluated).as(scheme.id()).isNotEmpty();
            for (var id : evaluated) {
                var replay = api.get("rong", "/api/cases/" + id + "/replay");
                assertThat(replay.text("/again/scheme")).isEqualTo(scheme.id());
                assertThat(replay.text("/agrees")).as(id).isEqualTo("true");
                assertThat(replay.text("/sameCatalogue")).as(id).isEqualTo("true");
                ObjectNode sheet = api.get("rong", "/api/cases/" + id).body().withObject("/evaluation/sheet");
                sheet.put("edition", replay.text("/edition"));
                assertThat(api.post("/api/schemes/" + scheme.id() + "/ratings", sheet.toString())
                                .body())
                        .as(id)
                        .isEqualTo(replay.body().at("/again"));
            }
        }
    }

    @Test
    void theDemoShowsACaseInEveryState() {
        var states = api.get("rong", "/api/cases?limit=200").all("/items", "state");

        assertThat(states)
                .contains(
                        "draft",
                        "submitted",
                        "accepted",
                        "contracted",
                        "planned",
                        "documents-passed",
                        "evaluated",
                        "concluded",
                        "granted",
                        "refused",
                        "certified");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "credit-grade, aaa, AAA, true",
        "credit-grade, aa, AA, true",
        "credit-grade, a, A, true",
        "credit-grade, b, B, true",
        "credit-grade, c, C, true",
        "credit-grade, d, D, false",
        "mass-personalisation, l1, L1, true",
        "mass-personalisation, l2, L2, true",
        "mass-personalisation, l3, L3, true",
        "mass-personalisation, l4, L4, true",
        "mass-personalisation, l5, L5, true",
        "after-sales, qualified, QUALIFIED, true",
        "after-sales, three-star, THREE_STAR, true",
        "after-sales, four-star, FOUR_STAR, true",
        "after-sales, five-star, FIVE_STAR, true",
        "custom-goods, conforming, CONFORMING, true"
    })
    void everyExampleRatesAsItIsCalled(String scheme, String name, String level, boolean passed) {
        var rating = api.post("/api/schemes/" + scheme + "/ratings", Road.example(scheme, name + ".json"));

        assertThat(rating.text("/level")).isEqualTo(level);
        assertThat(rating.text("/passed")).isEqualTo(Boolean.toString(passed));
    }

    @Test
    void everySchemeOnTheClassPathIsServed() {
        var listed = api.get("/api/schemes").all("", "id");
        assertThat(listed)
                .containsExactlyElementsOf(Schemes.load(Map.of()).all().stream()
                        .map(CertificationScheme::id)
                        .toList());
        for (var scheme : listed) {
            assertThat(api.get("/api/schemes/" + scheme).text("/levels/0/name/zh"))
                    .as(scheme)
                    .isNotBlank();
            assertThat(api.get("/api/certificates?scheme=" + scheme).all("/items", "status"))
                    .as(scheme)
                    .contains("valid");
        }
    }

    @Test
    void healthMetricsAndTheDescriptionOfTheApiNeedNoAccount() {
        for (var path :
                List.of("/health", "/health/readiness", "/health/liveness", "/metrics", "/openapi", "/api/schemes")) {
            assertThat(api.get(path).status()).as(path).isEqualTo(200);
        }
    }

    private void openAccount(String name, String... roles) {
        var opened = context.getBean(KeepAccounts.class)
                .open(name, name, "assay-demo-only", Service.roles(roles), Service.administrator());
        assertThat(opened.breaches()).isEmpty();
    }
}
