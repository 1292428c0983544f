package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Rule("MYST-01")
class MysteryVisitTest {
    private static final String SECRET = "As a guest nobody knew.";
    private static final String TASTING = """
            {"mode": "B", "place": "P1", "from": "2026-03-02", "to": "2026-03-02", "manner": "mystery",
             "efforts": [{"person": "aud", "days": 0.5}], "summary": "%s"}""".formatted(SECRET);

    @Inject
    Client client;

    @Inject
    Road road;

    private List<String> everythingTheApplicantSees(String address) {
        var pages = Stream.of("", "/journal", "/journal/export", "/documents", "/sheet", "/replay")
                .map(path ->
                        client.get(address + path, client.as("app")).response().body());
        var listed = client.get("/api/cases?limit=200", client.as("app"))
                .json()
                .path("items")
                .valueStream()
                .filter(item -> address.endsWith(item.path("id").asText()))
                .map(JsonNode::toString);
        return Stream.concat(pages, listed).toList();
    }

    @Test
    void aMysteryVisitIsHiddenFromTheApplicantUntilItIsReleased() {
        var address = road.documentsPassed();
        var reported = road.act(address, "activities", "aud", TASTING).json();
        assertThat(reported.at("/activities/0/manner").asText()).isEqualTo("mystery");
        assertThat(reported.at("/activities/0/releasedOn").isNull()).isTrue();

        assertThat(everythingTheApplicantSees(address))
                .hasSize(7)
                .allSatisfy(seen -> assertThat(seen).doesNotContain(SECRET, "mystery", "activity-reported"));
        assertThat(road.seenBy("app", address).path("activities")).isEmpty();
        assertThat(road.seenBy("dec", address).path("activities")).hasSize(1);

        road.act(address, "activities/A1/release", "aud", "");

        assertThat(road.seenBy("app", address).at("/activities/0/summary").asText())
                .isEqualTo(SECRET);
        assertThat(road.seenBy("app", address).at("/activities/0/releasedOn").asText())
                .isEqualTo("2026-03-02");
        assertThat(client.get(address + "/journal", client.as("app")).response().body())
                .contains("activity-reported", "activity-released");
    }

    @Test
    void noAddressGivesTheApplicantASheetThatRestsOnASecret() {
        var address = road.documentsPassed();
        road.act(address, "activities", "aud", TASTING);
        road.act(address, "opening", "aud", "{\"attendance\": [\"aud\"]}");
        road.act(address, "activities", "aud", Road.HALF_A_DAY);
        road.act(address, "marks", "aud", Road.SOUND_MARKS.replace("8.5", "8.125"));
        road.act(address, "conclusion", "aud", "{\"recommendation\": \"recommended\", \"statement\": \"good tea\"}");

        assertThat(everythingTheApplicantSees(address))
                .allSatisfy(seen -> assertThat(seen).doesNotContain("8.125", "FINE", "good tea"));
        assertThat(statusesSeenBy("app", address)).containsExactly(404, 404);
        assertThat(statusesSeenBy("dec", address)).containsExactly(200, 200);
        assertThat(road.seenBy("app", address).path("state").asText()).isEqualTo("concluded");
        assertThat(road.seenBy("app", address).path("conclusion").isNull()).isTrue();

        road.act(address, "activities/A1/release", "aud", "");

        assertThat(statusesSeenBy("app", address)).containsExactly(200, 200);
        assertThat(road.seenBy("app", address)
                        .at("/conclusion/evaluation/result/level")
                        .asText())
                .isEqualTo("FINE");
        assertThat(client.get(address + "/journal/export", client.as("app"))
                        .response()
                        .body())
                .contains("visit-concluded", "8.125");
    }

    private List<Integer> statusesSeenBy(String who, String address) {
        return Stream.of("/sheet", "/replay")
                .map(path -> client.get(address + path, client.as(who)).status())
                .toList();
    }

    @Test
    @Rule("FEE-01")
    void whatTheApplicantOwesDoesNotTellOfIt() {
        var address = road.accepted();
        road.act(address, "quotation", "rev", "{}");
        road.act(
                address,
                "contract",
                "rev",
                "{\"number\": \"1\", \"signedByClientOn\": \"2026-03-02\", \"signedByBodyOn\": \"2026-03-02\"}");
        road.qualifyLeader();
        road.act(address, "plan", "pla", Road.PLAN.formatted(""));
        road.act(address, "document-review", "aud", "{\"statement\": \"sound\"}");
        var before = road.seenBy("app", address).path("owed");

        road.act(address, "activities", "aud", TASTING);

        assertThat(road.seenBy("app", address).path("owed")).isEqualTo(before);
        assertThat(road.seenBy("dec", address).path("owed")).isNotEqualTo(before);
        var withdrawn =
                road.act(address, "withdrawal", "app", "{\"reason\": \"sold\"}").json();
        assertThat(withdrawn.at("/notice/owed/total")).isEqualTo(before.path("total"));
        assertThat(withdrawn.at("/notice/kept/entries").asInt())
                .isLessThan(
                        road.seenBy("dec", address).at("/notice/kept/entries").asInt());

        road.act(address, "activities/A1/release", "pla", "");

        assertThat(road.seenBy("app", address).path("owed"))
                .isEqualTo(road.seenBy("dec", address).path("owed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A9", "%00"})
    void onlyAMysteryVisitIsReleased(String activity) {
        var address = road.evaluating();
        road.act(address, "activities", "aud", Road.VISIT);

        var refused = road.attempt(address, "activities/%s/release".formatted(activity), "aud", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("activity");
    }
}
