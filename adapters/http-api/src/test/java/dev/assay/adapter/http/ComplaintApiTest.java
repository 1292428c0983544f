package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Complaints of anybody and appeals of clients, as those who make and handle them see them. */
@MicronautTest
@Rule("APP-01")
class ComplaintApiTest {
    private static final String COMPLAINT = """
            {'kind': 'complaint', 'name': '王芳', 'contact': 'wang@example.org', 'statement': 'The tea was cold.'}""";

    @Inject
    Client client;

    @Inject
    Road road;

    private Client.Answer lodge(String body, String... headers) {
        return client.post("/api/complaints", body.replace('\'', '"'), headers);
    }

    private String lodged(String body, String... headers) {
        var answer = lodge(body, headers);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.header("Location");
    }

    private Client.Answer attempt(String address, String act, String who, String body) {
        return client.post(address + "/" + act, body.replace('\'', '"'), client.as(who));
    }

    private JsonNode act(String address, String act, String who, String body) {
        var answer = attempt(address, act, who, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private String account(String name, String role) {
        client.post("/api/accounts", """
                {"name": "%s", "displayName": "F", "password": "%s", "roles": ["%s"]}""".formatted(name, SmallWorld.PASSWORD, role), client.as("adm"));
        return name;
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** A certificate, and the case that it comes from. */
    private Map.Entry<String, String> certified() {
        var address = road.granted();
        var number = road.act(address, "certificate", "reg", "")
                .json()
                .path("certificate")
                .asText();
        return Map.entry(number, idOf(address));
    }

    @Test
    void somebodyWithoutAnAccountComplainsAndFollowsItByItsReference() {
        var handler = account("kind-ear", "auditor");
        var receipt = lodge(COMPLAINT);
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.header("ETag")).isEqualTo("\"1\"");
        assertThat(receipt.json().path("receivedOn").asText()).isEqualTo("2026-03-02");
        assertThat(receipt.json().path("answerDueOn").asText()).isEqualTo("2026-04-02");
        assertThat(receipt.json().at("/text/en").asText()).contains("only way");
        var address = receipt.header("Location");
        assertThat(idOf(address)).isEqualTo(receipt.json().path("id").asText());

        act(address, "assignment", "reg", "{'handler': '%s'}".formatted(handler));
        act(address, "investigation", handler, "{'statement': 'Felt the cup.'}");
        act(
                address,
                "answer",
                handler,
                "{'upheld': true, 'statement': 'It was.', 'consequences': [{'statement': 'Cups are warmed.'}]}");

        var seen = client.get(address);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("state").asText()).isEqualTo("answered");
        assertThat(seen.json().path("about").isNull()).isTrue();
        assertThat(seen.json().at("/answer/upheld").asBoolean()).isTrue();
        assertThat(seen.json().at("/answer/statement").asText()).isEqualTo("It was.");
        assertThat(seen.json().at("/answer/consequences/0/statement").asText()).isEqualTo("Cups are warmed.");
        assertThat(seen.response().body()).doesNotContain(handler, "Felt the cup", "wang@example.org", "王芳");
    }

    @Test
    void theBodysOwnPeopleSeeWhoHandlesItAndWhatWasFoundOut() {
        var handler = account("kind-eye", "auditor");
        var address = lodged(COMPLAINT);
        act(address, "assignment", "reg", "{'handler': '%s'}".formatted(handler));
        var noted = act(address, "investigation", handler, "{'statement': 'Felt the cup.'}");

        assertThat(noted.path("handler").asText()).isEqualTo(handler);
        assertThat(noted.at("/investigation/0/statement").asText()).isEqualTo("Felt the cup.");
        assertThat(noted.path("contact").asText()).isEqualTo("wang@example.org");
        assertThat(noted.path("acts").toString()).isEqualTo("[\"assign\",\"investigate\",\"answer\",\"withdraw\"]");
        assertThat(noted.at("/obligations/0/subject").asText()).isEqualTo("complaint-answer");

        var journal = client.get(address + "/journal", client.as("rev")).json();
        assertThat(journal.findValuesAsText("type"))
                .containsExactly("complaint-lodged", "handler-assigned", "investigation-noted");
        assertThat(journal.at("/0/text/en").asText())
                .isEqualTo("On 2026-03-02, somebody without an account complained or appealed (rule APP-01).");
    }

    @Test
    void aClientAppealsAndNobodyWhoHadAPartInTheCaseHandlesIt() {
        var decided = idOf(road.granted());
        var handler = account("other-decider", "decision-maker");
        var appeal = "{'kind': 'appeal', 'about': {'case': '%s'}, 'statement': 'FINER, please.'}".formatted(decided);
        var address = lodged(appeal, client.as("app"));

        for (var involved : List.of("aud", "rev", "pla", "dec")) {
            var refused = attempt(address, "assignment", "reg", "{'handler': '%s'}".formatted(involved));
            assertThat(refused.status()).as(involved).isEqualTo(422);
            assertThat(refused.faults()).containsEntry("handler", List.of("APP-01"));
        }
        act(address, "assignment", "reg", "{'handler': '%s'}".formatted(handler));
        act(address, "investigation", handler, "{'statement': 'Tasted again.'}");
        act(
                address,
                "answer",
                handler,
                "{'upheld': false, 'statement': 'FINE it is.', 'consequences': [{'case': '%s', 'statement': 'Stands.'}]}"
                        .formatted(decided));

        var own = client.get(address, client.as("app")).json();
        assertThat(own.path("decidedOn").asText()).isEqualTo("2026-03-02");
        assertThat(own.at("/about/case").asText()).isEqualTo(decided);
        assertThat(own.at("/answer/consequences/0/case").asText()).isEqualTo(decided);
        assertThat(own.at("/answer/by").isNull()).isTrue();
        assertThat(client.get(address, client.as("other")).status()).isEqualTo(404);
        assertThat(client.get(address).status()).isEqualTo(404);
        assertThat(client.get("/api/cases/" + decided, client.as("app"))
                        .response()
                        .body())
                .doesNotContain(idOf(address));
    }

    @Test
    @Rule("PUB-01")
    void aComplaintAboutACertificateStandsOnNoRegister() {
        var certificate = certified().getKey();
        var register = "/api/certificates/" + certificate;
        var before = client.get(register).response().body();

        var address = lodged("""
                {'kind': 'complaint', 'about': {'certificate': '%s'}, 'name': 'Wang', 'contact': 'here',
                 'statement': 'The mark is on goods.'}""".formatted(certificate.toLowerCase(Locale.ROOT)));

        assertThat(client.get(address).json().at("/about/certificate").asText()).isEqualTo(certificate);
        assertThat(client.get(register).response().body()).isEqualTo(before);
        assertThat(attempt(address, "assignment", "reg", "{'handler': 'reg'}").status())
                .isEqualTo(422);
    }

    @Test
    void whatIsDueIsOnTheListAndInTheCalendarOfWhoseTurnItIs() {
        var handler = account("due-soon", "auditor");
        var address = lodged(COMPLAINT);
        assertThat(due("reg", address)).singleElement().satisfies(due -> {
            assertThat(due.path("subject").asText()).isEqualTo("complaint-assignment");
            assertThat(due.path("dueOn").asText()).isEqualTo("2026-04-02");
            assertThat(due.path("case").isNull()).isTrue();
            assertThat(due.path("role").asText()).isEqualTo("registrar");
        });

        act(address, "assignment", "reg", "{'handler': '%s'}".formatted(handler));

        assertThat(due("reg", address)).isEmpty();
        assertThat(due(handler, address))
                .singleElement()
                .satisfies(due -> assertThat(due.path("subject").asText()).isEqualTo("complaint-answer"));
        var feed = client.post("/api/calendar-feed", "", client.as(handler));
        var calendar =
                client.get(URI.create(feed.json().path("address").asText()).getPath());
        assertThat(Biweekly.parse(calendar.response().body()).first().getEvents())
                .extracting(
                        event -> event.getUid().getValue(),
                        event -> event.getSummary().getValue())
                .contains(tuple(
                        idOf(address) + ".complaint-answer@assay",
                        "答复投诉或申诉 / Answer a complaint (%s)".formatted(idOf(address))));
    }

    private List<JsonNode> due(String who, String address) {
        var items =
                client.get("/api/obligations?limit=200", client.as(who)).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("complaint").asText().equals(idOf(address)))
                .toList();
    }

    @Test
    void theListIsForTheBodysOwnPeople() {
        var address = lodged(COMPLAINT);

        var list = client.get("/api/complaints?state=received&kind=complaint&limit=200", client.as("aud"));

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().path("items").findValuesAsText("id")).contains(idOf(address));
        assertThat(client.get("/api/complaints?kind=appeal&limit=200", client.as("aud"))
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .doesNotContain(idOf(address));
        assertThat(client.get("/api/complaints", client.as("app")).status()).isEqualTo(403);
        assertThat(client.get("/api/complaints").status()).isEqualTo(401);
        assertThat(client.get(address + "/journal").status()).isEqualTo(401);
        assertThat(client.get(address + "/journal", client.as("app")).status()).isEqualTo(403);
        assertThat(client.get("/api/complaints?kind=praise&limit=0", client.as("aud"))
                        .faults())
                .containsOnlyKeys("kind", "limit");
    }

    @Test
    void whoMadeItTakesItBackAndWhoeverKnowsTheReferenceDoesNot() {
        var own = lodged("{'kind': 'complaint', 'statement': 'Slow.'}", client.as("app"));
        var nobodys = lodged(COMPLAINT);

        assertThat(client.post(nobodys + "/withdrawal", "{\"reason\": \"x\"}").status())
                .isEqualTo(401);
        assertThat(attempt(nobodys, "withdrawal", "reg", "{'reason': 'x'}").status())
                .isEqualTo(403);
        assertThat(attempt(own, "withdrawal", "other", "{'reason': 'x'}").status())
                .isEqualTo(404);
        assertThat(act(own, "withdrawal", "app", "{'reason': 'Settled.'}")
                        .at("/withdrawal/reason")
                        .asText())
                .isEqualTo("Settled.");
        assertThat(attempt(own, "withdrawal", "app", "{'reason': 'Again.'}").status())
                .isEqualTo(409);
    }

    @Rule("LOG-01")
    @Test
    void whoIsOvertakenIsToldSo() {
        var address = lodged(COMPLAINT);
        var handler = account("kind-nose", "auditor");
        act(address, "assignment", "reg", "{'handler': '%s'}".formatted(handler));

        var late = client.send(client.request(address + "/assignment", client.as("reg"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString("{\"handler\": \"%s\"}".formatted(handler))));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("detail").asText()).contains("assigned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|kind statement",
                "{'kind': 'praise', 'statement': 'x'}|kind",
                "{'kind': 'complaint', 'statement': ' '}|name contact statement",
                "{'kind': 'complaint', 'statement': 'x', 'name': 'n', 'contact': 'c', 'about': {}}|about",
                "{'kind': 'complaint', 'statement': 'x', 'name': 'n', 'contact': 'c',"
                        + " 'about': {'case': 'a', 'certificate': 'b'}}|about",
                "{'kind': 'complaint', 'statement': 'x', 'name': 'n', 'contact': 'c',"
                        + " 'about': {'certificate': '../b'}}|about.certificate",
                "{'kind': 'complaint', 'statement': 'x', 'name': 'n', 'contact': 'c',"
                        + " 'about': {'certificate': 'TEA26-XXXXXXXXR0'}}|about.certificate",
                "{'kind': 'complaint', 'statement': 'x', 'name': 'n', 'contact': 'c',"
                        + " 'about': {'case': 'NONE'}}|about.case",
                "{'kind': 'complaint', 'statement': 'x', 'name': 'n', 'contact': 'c',"
                        + " 'about': {'case': 'case-1'}}|about.case",
            })
    void everyFaultOfAComplaintIsTold(String body, String fields) {
        var answer = lodge(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys(fields.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"200, 201", "201, 422"})
    void aNameHasAnEnd(int length, int status) {
        assertThat(lodge(COMPLAINT.replace("王芳", "n".repeat(length))).status()).isEqualTo(status);
    }

    @Test
    void everyFaultOfAnAnswerIsToldAtOnce() {
        var handler = account("kind-hand", "auditor");
        var address = lodged(COMPLAINT);
        act(address, "assignment", "reg", "{'handler': '%s'}".formatted(handler));
        assertThat(attempt(address, "answer", handler, "{'upheld': true, 'statement': 'x'}")
                        .status())
                .isEqualTo(409);
        act(address, "investigation", handler, "{'statement': 'Looked.'}");

        assertThat(attempt(address, "answer", handler, "{'consequences': [{'case': 'c'}]}")
                        .faults())
                .containsOnlyKeys("upheld", "statement", "consequences.0.statement");
        assertThat(attempt(address, "answer", handler, """
                                {'on': '2026-03-03', 'upheld': true, 'statement': ' ', 'consequences': [
                                 {'certificate': 'TEA26-XXXXXXXXR0', 'statement': 'x'}, {'case': 'none', 'statement': ''}]}""").faults())
                .containsOnlyKeys(
                        "on",
                        "statement",
                        "consequences.0.certificate",
                        "consequences.1.case",
                        "consequences.1.statement");
        assertThat(attempt(
                                address,
                                "answer",
                                handler,
                                "{'upheld': true, 'statement': 'x', 'consequences':"
                                        + " [{'certificate': 'no', 'statement': 'x'}, {'certificate': 'a', 'case': 'b', 'statement': 'x'}]}")
                        .faults())
                .containsOnlyKeys("consequences.0.certificate", "consequences.1");
    }

    @Test
    void anAppealWithoutAnAccountIsForbiddenAndAWorthlessTokenMakesNobody() {
        assertThat(lodge("{'kind': 'appeal', 'about': {'case': 'case-1'}, 'statement': 'x'}")
                        .status())
                .isEqualTo(403);
        assertThat(lodge(COMPLAINT, "Authorization", "Bearer nonsense").status())
                .isEqualTo(401);
        assertThat(client.get(lodged(COMPLAINT), "Authorization", "Bearer nonsense")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/complaints/none", "/api/complaints/NONE", "/api/complaints/%00"})
    void whatIsNoReferenceLeadsNowhere(String path) {
        assertThat(client.get(path).status()).isEqualTo(404);
        assertThat(client.get(path, client.as("reg")).status()).isEqualTo(404);
    }
}
