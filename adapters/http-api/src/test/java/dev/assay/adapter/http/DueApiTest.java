package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due, as a list and as a calendar. */
@MicronautTest
class DueApiTest {
    @Inject
    Client client;

    @Inject
    Road road;

    private JsonNode due(String who, String query) {
        var answer = client.get("/api/obligations" + query, client.as(who));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private static List<JsonNode> inCase(JsonNode list, String address) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .filter(item -> address.endsWith(item.path("case").asText("none")))
                .toList();
    }

    @Rule("CASE-06")
    @Test
    void whatIsDueIsToldWithDayRuleAndReasonToWhoseTurnItIs() {
        var address = road.submitted();

        assertThat(inCase(due("rev", "?limit=200"), address)).singleElement().satisfies(item -> {
            assertThat(item.path("scheme").asText()).isEqualTo("tea-house");
            assertThat(item.path("subject").asText()).isEqualTo("application-review");
            assertThat(item.path("item").isNull()).isTrue();
            assertThat(item.path("rule").asText()).isEqualTo("CASE-06");
            assertThat(item.path("clause").asText()).isEqualTo("CESI-SC-OD01 3.1.4");
            assertThat(item.path("dueOn").asText()).isEqualTo("2026-03-09");
            assertThat(item.path("daysLeft").asInt()).isEqualTo(7);
            assertThat(item.path("provisional").asBoolean()).isFalse();
            assertThat(item.path("role").asText()).isEqualTo("reviewer");
            assertThat(item.path("person").isNull()).isTrue();
            assertThat(item.at("/reason/expected").asText()).isEqualTo("≤ 2026-03-09");
            assertThat(item.at("/reason/met").asBoolean()).isTrue();
            assertThat(item.at("/text/zh").asText()).isEqualTo("评审申请");
            assertThat(item.at("/text/en").asText()).isEqualTo("Review the application");
        });
        assertThat(inCase(due("app", "?limit=200"), address)).isEmpty();
        assertThat(inCase(due("rev", "?limit=200&until=2026-03-08"), address)).isEmpty();
        assertThat(inCase(due("rev", "?limit=200&until=2026-03-09"), address)).hasSize(1);

        var ofCase = client.get(address, client.as("rev")).json().at("/obligations/0");
        var listed = inCase(due("rev", "?limit=200"), address).getFirst();
        ofCase.properties()
                .forEach(field -> assertThat(listed.path(field.getKey())).isEqualTo(field.getValue()));
    }

    @Rule("TEAM-01")
    @Test
    void whatRunsOutOfWhatIsOnRecordStandsAmongIt() {
        var own = due("reg", "").at("/items/0");

        assertThat(own.path("case").isNull()).isTrue();
        assertThat(own.path("subject").asText()).isEqualTo("impartiality-declaration");
        assertThat(own.path("person").asText()).isEqualTo("reg");
        assertThat(own.path("dueOn").asText()).isEqualTo("2026-03-02");
        assertThat(own.path("rule").asText()).isEqualTo("TEAM-01");
        assertThat(due("adm", "?limit=200").path("items"))
                .extracting(item -> item.path("person").asText())
                .contains("reg", "rev");
        assertThat(due("other", "").path("items")).isEmpty();
    }

    @Test
    void partsAreAskedForByTheCursorOfTheOneBefore() {
        road.submitted();
        road.submitted();

        var first = due("rev", "?limit=2");
        var second = due("rev", "?limit=200&cursor=" + first.path("next").asText());

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).isNotEmpty().doesNotContainAnyElementsOf(first.path("items"));
        assertThat(second.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"until=soon", "cursor=nonsense", "limit=0"})
    void aParameterThatCannotBeReadIsRefused(String parameter) {
        var answer = client.get("/api/obligations?" + parameter, client.as("rev"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void whatIsDueAndTheCalendarAreForThoseWhoAreSignedIn() {
        assertThat(client.get("/api/obligations").status()).isEqualTo(401);
        assertThat(client.post("/api/calendar-feed", "").status()).isEqualTo(401);
        assertThat(client.send(client.request("/api/calendar-feed").DELETE()).status())
                .isEqualTo(401);
    }

    private String subscribe(String who) {
        var answer =
                client.send(client.request("/api/calendar-feed", client.as(who)).POST(BodyPublishers.noBody()));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var address = answer.json().path("address").asText();
        assertThat(address).startsWith("http://localhost:").endsWith(".ics");
        return URI.create(address).getPath();
    }

    @Test
    void aCalendarAsksAtASecretAddressAndNeedsNoAccount() {
        var id = road.submitted().replaceFirst(".*/", "");

        var answer = client.get(subscribe("rev"), "Accept", "text/calendar, */*;q=0.5");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Biweekly.parse(answer.response().body()).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains(id + ".application-review@assay", "rev.impartiality-declaration@assay");
    }

    @Test
    void anAddressThatWasRevokedIsLikeOneThatNeverWas() {
        var first = subscribe("dec");
        var second = subscribe("dec");
        assertThat(client.get(second).status()).isEqualTo(200);
        assertThat(client.send(client.request("/api/calendar-feed", client.as("dec"))
                                .DELETE())
                        .status())
                .isEqualTo(204);

        var unknown = client.get("/calendar/nonsense.ics");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(List.of(first, second)).allSatisfy(address -> {
            var answer = client.get(address);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.response().body()).isEqualTo(unknown.response().body());
        });
    }

    @Test
    void theCalendarOfAClosedAccountIsGone() {
        client.post("/api/accounts", """
                {"name": "leaver", "displayName": "L", "password": "%s", "roles": ["reviewer"]}""".formatted(SmallWorld.PASSWORD), client.as("adm"));
        var address = subscribe("leaver");
        assertThat(client.get(address).status()).isEqualTo(200);

        var closed = client.put(
                "/api/accounts/leaver",
                "{\"displayName\": \"L\", \"roles\": [\"reviewer\"], \"open\": false}",
                client.as("adm"));

        assertThat(closed.status()).as(closed.response().body()).isEqualTo(200);
        assertThat(client.get(address).status()).isEqualTo(404);
    }
}
