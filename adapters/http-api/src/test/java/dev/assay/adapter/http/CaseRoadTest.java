package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class CaseRoadTest {
    private static final String APPLICATION = """
            {"applicant": {"name": {"zh": "青瓷茶馆", "en": "Celadon"}, "address": {"zh": "杭州", "en": "Hangzhou"},
                           "creditCode": "91350100M000100Y43"},
             "scope": {"places": [{"id": "P1", "name": {"zh": "总店", "en": "Main"}, "address": {"zh": "杭州", "en": "Hangzhou"}}],
                       "activities": [{"zh": "沏茶", "en": "Making tea"}], "fieldCode": "SC-01"},
             "designs": false, "persons": 3, "operatingSince": "2020-01-01",
             "documents": [{"code": "menu", "reference": "Spring menu"}]}""";
    private static final String EVALUATION = """
            {"openingMeeting": "2026-03-02", "closingMeeting": "2026-03-02",
             "activities": [{"mode": "A", "place": "P1", "on": "2026-03-02", "auditor": "aud"}],
             "sheet": {"marks": {"1.1": 8.5, "1.2": "full"}, "labels": {"1.1": "%s"}}}""";

    @Inject
    Client client;

    private String open() {
        var opened = client.post(
                "/api/cases",
                "{\"scheme\": \"tea-house\", \"application\": %s}".formatted(APPLICATION),
                client.as("app"));
        assertThat(opened.status()).isEqualTo(201);
        var address = opened.header("Location");
        assertThat(address).isEqualTo("/api/cases/" + opened.json().path("id").asText());
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        return address;
    }

    private Client.Answer act(String address, String act, String who, String body) {
        var answer = client.post(address + "/" + act, body, client.as(who));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    @Test
    @Rule({"CASE-06", "CASE-17", "CERT-01", "CERT-02", "LOG-01", "PUB-01"})
    void aCaseGoesFromApplicationToACertificateThatAnyoneCanLookUp() {
        var address = open();
        var due = act(address, "submission", "app", "").json().at("/obligations/0");
        assertThat(due.path("on").asText()).isEqualTo("2026-03-09");
        assertThat(due.at("/reason/expected").asText()).isEqualTo("≤ 2026-03-09");
        assertThat(due.at("/reason/actual").asText()).isEqualTo("2026-03-02");
        assertThat(due.at("/reason/met").asBoolean()).isTrue();
        assertThat(due.at("/reason/text/en").asText())
                .isEqualTo("Within 5 working days of receipt on 2026-03-02: by 2026-03-09");
        act(address, "acceptance", "rev", "{\"statement\": \"complete\"}");
        act(
                address,
                "contract",
                "rev",
                "{\"number\": \"1\", \"signedByClientOn\": \"2026-03-02\", \"signedByBodyOn\": \"2026-03-02\"}");
        act(address, "plan", "pla", """
                {"from": "2026-03-02", "to": "2026-03-31", "purpose": "initial audit",
                 "team": [{"person": "aud", "part": "leader", "onSiteDays": 15, "offSiteDays": 5}]}""");
        act(address, "document-review", "aud", "{\"statement\": \"sound\"}");
        act(address, "evaluation", "aud", EVALUATION.formatted("Leaves"));
        act(address, "conclusion", "aud", "{\"recommended\": true, \"statement\": \"good tea\"}");
        act(address, "decision", "dec", "{\"decision\": \"grant\", \"level\": \"FINE\"}");
        var certified =
                act(address, "certificate", "reg", "{\"on\": \"2026-03-02\"}").json();

        assertThat(certified.path("state").asText()).isEqualTo("certified");
        assertThat(certified.path("edition").asText()).isEqualTo("B/1");
        assertThat(certified.path("acts")).isEmpty();
        assertThat(certified.at("/plan/team/0/part").asText()).isEqualTo("leader");
        assertThat(certified.at("/evaluation/result/level").asText()).isEqualTo("FINE");
        assertThat(certified.at("/evaluation/sheet/marks/1.1").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(certified.at("/evaluation/sheet/marks/1.2").asText()).isEqualTo("full");
        assertThat(certified.at("/decision/decision").asText()).isEqualTo("grant");
        var journal = client.get(address + "/journal", client.as("reg")).json();
        assertThat(journal).hasSize(10);
        assertThat(journal.at("/1/previous").asText())
                .isEqualTo(journal.at("/0/hash").asText());
        assertThat(journal.at("/1/type").asText()).isEqualTo("application-submitted");

        var certificate = client.get(
                        "/api/certificates/" + certified.path("certificate").asText() + "?on=2027-01-01")
                .json();
        assertThat(certificate.path("status").asText()).isEqualTo("valid");
        assertThat(certificate.path("expiresOn").asText()).isEqualTo("2029-03-01");
        assertThat(certificate.at("/validity/clause").asText()).isEqualTo("TEA-001 7");
        assertThat(certificate.at("/validity/text/en").asText())
                .isEqualTo("36 months from issue on 2026-03-02: the last day is 2029-03-01");
        assertThat(certificate.at("/holder/creditCode").asText()).isEqualTo("91350100M000100Y43");
        assertThat(certificate.at("/history/0/type").asText()).isEqualTo("certificate-issued");
        assertThat(client.get("/api/certificates?q=celadon").json().path("items"))
                .isNotEmpty();
    }

    @Test
    void aDraftIsAmendedAndTellsWhatCanBeDoneNext() {
        var address = open();

        var amended = client.put(
                address + "/application", APPLICATION.replace("\"persons\": 3", "\"persons\": 4"), client.as("app"));

        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.header("ETag")).isEqualTo("\"2\"");
        assertThat(amended.json().at("/application/persons").asInt()).isEqualTo(4);
        assertThat(amended.json().path("acts").toString()).isEqualTo("[\"amend\",\"submit\"]");
        assertThat(amended.json().path("plan").isNull()).isTrue();
    }

    @Test
    @Rule("CASE-04")
    void aSubmissionIsRefusedWithEveryFaultOfItsApplication() {
        var incomplete = APPLICATION
                .replace("SC-01", "SC-99")
                .replace("\"code\": \"menu\"", "\"code\": \"cups\"")
                .replace("\"persons\": 3", "\"persons\": 0");
        var opened = client.post(
                "/api/cases",
                "{\"scheme\": \"tea-house\", \"application\": %s}".formatted(incomplete),
                client.as("app"));

        var refused = client.post(opened.header("Location") + "/submission", "{}", client.as("app"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults())
                .containsOnlyKeys(
                        "application.documents.cups",
                        "application.documents.menu",
                        "application.persons",
                        "application.scope.fieldCode");
    }

    @Test
    void anActOfAnotherStateIsAConflictThatNamesThePresentOne() {
        var refused = client.post(open() + "/acceptance", "{\"statement\": \"x\"}", client.as("rev"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("draft");
    }

    @Test
    void anActOnAVersionThatHasPassedIsAConflict() {
        var address = open();
        act(address, "submission", "app", "");
        var headers = client.as("rev");

        var refused = client.post(
                address + "/acceptance", "{\"statement\": \"x\"}", headers[0], headers[1], "If-Match", "\"1\"");
        var done = client.post(
                address + "/acceptance", "{\"statement\": \"x\"}", headers[0], headers[1], "If-Match", "\"2\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("submitted");
        assertThat(done.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "W/\"2\"", "\"two\"", "\"99999999999999999999\""})
    void aVersionThatCannotBeReadIsRefused(String version) {
        var headers = client.as("app");

        var refused = client.post(open() + "/submission", "{}", headers[0], headers[1], "If-Match", version);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("If-Match");
    }

    @Test
    void anotherApplicantsCaseDoesNotExist() {
        var address = open();

        assertThat(client.get(address, client.as("app")).status()).isEqualTo(200);
        assertThat(client.get(address, client.as("other")).status()).isEqualTo(404);
        assertThat(client.get(address + "/journal", client.as("other")).status())
                .isEqualTo(404);
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
        var refused = client.post(open() + "/submission", "{}", client.as("rev"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("detail").asText()).contains("applicant");
    }

    @Test
    void casesAreListedInPages() {
        open();
        open();

        var first = client.get("/api/cases?limit=1", client.as("app")).json();
        var second = client.get(
                        "/api/cases?limit=1&cursor=" + first.path("next").asText(), client.as("app"))
                .json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.at("/items/0/id").asText())
                .isLessThan(first.at("/items/0/id").asText());
    }

    @Test
    void aSheetWhoseLabelsAreOfOtherRowsIsNotTaken() {
        var address = open();
        act(address, "submission", "app", "{}");

        var refused = client.post(address + "/evaluation", EVALUATION.formatted("Water"), client.as("aud"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("sheet.labels.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decision\": \"grant\"}",
                "{\"decision\": \"refuse\", \"level\": \"FINE\", \"reasons\": [\"x\"]}",
                "{\"decision\": \"perhaps\"}",
                "{}"
            })
    void aDecisionIsOneOrTheOther(String body) {
        assertThat(client.post(open() + "/decision", body, client.as("dec")).status())
                .isEqualTo(422);
    }
}
