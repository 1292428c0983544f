package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class CaseRoadTest {
    @Inject
    Client client;

    @Inject
    Road road;

    @Test
    @Rule({"CASE-17", "CERT-01", "LOG-01", "PUB-01"})
    void aCaseGoesFromApplicationToACertificateThatAnyoneCanLookUp() {
        var address = road.granted();
        var certified = road.act(address, "certificate", "reg", "{\"on\": \"2026-03-02\"}")
                .json();

        assertThat(certified.path("state").asText()).isEqualTo("certified");
        assertThat(certified.path("edition").asText()).isEqualTo("B/1");
        assertThat(certified.path("acts")).isEmpty();
        assertThat(certified.at("/plan/team/0/part").asText()).isEqualTo("leader");
        assertThat(certified.at("/opening/attendance/0").asText()).isEqualTo("aud");
        assertThat(certified.at("/activities/0/id").asText()).isEqualTo("A1");
        assertThat(certified.at("/activities/0/manner").asText()).isEqualTo("on-site");
        assertThat(certified.at("/conclusion/recommendation").asText()).isEqualTo("recommended");
        assertThat(certified.at("/conclusion/evaluation/result/level").asText()).isEqualTo("FINE");
        assertThat(certified.at("/conclusion/evaluation/sheet/marks/1.1").decimalValue())
                .isEqualByComparingTo("8.5");
        assertThat(certified.at("/conclusion/evaluation/sheet/marks/1.2").asText())
                .isEqualTo("full");
        assertThat(certified.at("/review/by").asText()).isEqualTo("rev");
        assertThat(certified.at("/decision/decision").asText()).isEqualTo("grant");
        assertThat(certified.at("/decision/level").asText()).isEqualTo("FINE");
        var journal = client.get(address + "/journal", client.as("reg")).json();
        assertThat(journal).hasSize(14);
        assertThat(journal.at("/1/previous").asText())
                .isEqualTo(journal.at("/0/hash").asText());
        assertThat(journal.at("/2/type").asText()).isEqualTo("application-submitted");
        assertThat(journal.at("/2/text/en").asText())
                .isEqualTo("On 2026-03-02, app submitted the application (rule CASE-04).");
        assertThat(journal.at("/2/text/zh").asText()).isEqualTo("2026-03-02，app提交了申请（规则CASE-04）。");

        var certificate = client.get(
                        "/api/certificates/" + certified.path("certificate").asText() + "?on=2027-01-01")
                .json();
        assertThat(certificate.path("status").asText()).isEqualTo("valid");
        assertThat(certificate.path("expiresOn").asText()).isEqualTo("2029-03-01");
        assertThat(certificate.at("/holder/creditCode").asText()).isEqualTo("91350100M000100Y43");
        assertThat(certificate.at("/history/0/type").asText()).isEqualTo("certificate-issued");
        assertThat(client.get("/api/certificates?q=celadon").json().path("items"))
                .isNotEmpty();
    }

    @Test
    void aDraftIsAmendedAndTellsWhatCanBeDoneNext() {
        var address = road.open();

        var amended = client.put(
                address + "/application",
                Road.APPLICATION.replace("\"persons\": 1", "\"persons\": 4"),
                client.as("app"));

        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.header("ETag")).isEqualTo("\"3\"");
        assertThat(amended.json().at("/application/persons").asInt()).isEqualTo(4);
        assertThat(amended.json().path("acts").toString())
                .isEqualTo("[\"amend\",\"add-document\",\"submit\",\"withdraw\"]");
        assertThat(amended.json().path("plan").isNull()).isTrue();
        assertThat(amended.json().path("findings").isArray()).isTrue();
    }

    @Test
    @Rule({"CASE-01", "CASE-04", "CASE-23"})
    void anApplicationIsShownAsItWasSent() throws IOException {
        var sent = Road.APPLICATION.replaceFirst("}$", """
                , "permits": [{"name": "Food licence", "number": "JY1", "expiresOn": "2030-01-01"}],
                  "incidents": [{"on": "2020-02-01", "description": "A pot broke."}], "target": null,
                  "remote": {"part": "the hotline", "means": "video"},
                  "selfAssessment": {"target": null, "marks": {"1.1": 8, "1.2": "partial"},
                    "measures": {"satisfaction": {"sampled": 10, "satisfied": 9}},
                    "deductions": [], "bonuses": [{"code": null, "reason": "own spring"}], "labels": null}}""");

        var shown = road.seenBy("app", road.open(sent)).path("application");

        assertThat(shown)
                .isEqualTo(new ObjectMapper()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readTree(sent));
    }

    @Test
    @Rule("CASE-04")
    void aSubmissionIsRefusedWithEveryFaultOfItsApplication() {
        var address = road.open(Road.APPLICATION
                .replace("SC-01", "SC-99")
                .replace("\"code\": \"menu\"", "\"code\": \"cups\"")
                .replace("[\"D1\"]", "[]")
                .replace("\"persons\": 1", """
                        "permits": [{"name": "Food licence", "number": "JY1", "expiresOn": "2026-03-01"}],
                        "selfAssessment": {"marks": {"1.1": "full"}}, "persons": 0"""));

        var refused = road.attempt(address, "submission", "app", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults())
                .containsOnlyKeys(
                        "application.documents.cups",
                        "application.documents.menu",
                        "application.permits",
                        "application.persons",
                        "application.scope.fieldCode",
                        "application.selfAssessment.marks.1.1",
                        "application.selfAssessment.marks.1.2");
    }

    @Test
    void anActOfAnotherStateIsAConflictThatNamesThePresentOne() {
        var refused = road.attempt(road.open(), "acceptance", "rev", "{\"statement\": \"x\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("draft");
    }

    @Test
    void anActOnAVersionThatHasPassedIsAConflict() {
        var address = road.submitted();
        var headers = client.as("rev");

        var refused = client.post(
                address + "/acceptance", "{\"statement\": \"x\"}", headers[0], headers[1], "If-Match", "\"1\"");
        var done = client.post(
                address + "/acceptance", "{\"statement\": \"x\"}", headers[0], headers[1], "If-Match", "\"3\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("submitted");
        assertThat(done.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "W/\"2\"", "\"two\"", "\"99999999999999999999\""})
    void aVersionThatCannotBeReadIsRefused(String version) {
        var headers = client.as("app");

        var refused = client.post(road.open() + "/submission", "{}", headers[0], headers[1], "If-Match", version);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("If-Match");
    }

    @Test
    void anotherApplicantsCaseDoesNotExist() {
        var address = road.open();

        assertThat(client.get(address, client.as("app")).status()).isEqualTo(200);
        for (var part : List.of("", "/journal", "/sheet", "/documents", "/documents/D1", "/replay")) {
            assertThat(client.get(address + part, client.as("other")).status()).isEqualTo(404);
        }
        assertThat(road.attempt(address, "submission", "other", "").status()).isEqualTo(404);
        assertThat(client.get("/api/cases", client.as("other")).json().path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-0", "No%20Such%20Case", "CASE"})
    void whatIsNoCaseIsNotFound(String id) {
        assertThat(client.get("/api/cases/" + id, client.as("rev")).status()).isEqualTo(404);
    }

    @Test
    void whoMayNotActIsToldWhoMay() {
        var refused = road.attempt(road.open(), "submission", "rev", "{}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("detail").asText()).contains("applicant");
    }

    @ParameterizedTest
    @CsvSource({"scheme=gold-mark, scheme", "state=asleep, state", "cursor=No%20case, cursor", "limit=0, limit"})
    void aListIsNarrowedOnlyByWhatThereIs(String query, String field) {
        var refused = client.get("/api/cases?" + query, client.as("app"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys(field);
    }

    @Test
    void casesAreListedInPages() {
        road.open();
        road.open();

        var first = client.get("/api/cases?limit=1", client.as("app")).json();
        var second = client.get(
                        "/api/cases?limit=1&cursor=" + first.path("next").asText(), client.as("app"))
                .json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.at("/items/0/id").asText())
                .isLessThan(first.at("/items/0/id").asText());
    }
}
