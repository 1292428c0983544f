package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest.BodyPublishers;

/** A tea house's case on its way: what each of those who have a part in it sends. All happens on one day. */
@Singleton
final class Road {
    static final String APPLICATION = """
            {"applicant": {"name": {"zh": "青瓷茶馆", "en": "Celadon"}, "address": {"zh": "杭州", "en": "Hangzhou"},
                           "creditCode": "91350100M000100Y43"},
             "scope": {"places": [{"id": "P1", "name": {"zh": "总店", "en": "Main"}, "address": {"zh": "杭州", "en": "Hangzhou"}}],
                       "activities": [{"zh": "沏茶", "en": "Making tea"}], "fieldCode": "SC-01"},
             "designs": false, "persons": 1, "operatingSince": "2020-01-01",
             "documents": [{"code": "menu", "reference": "Spring menu", "documents": ["D1"]}]}""";
    static final String PLAN = """
            {"from": "2026-03-02", "to": "2026-03-31", "purpose": "initial audit",
             "team": [{"person": "aud", "part": "leader", "onSiteDays": 1, "offSiteDays": 0}%s]}""";
    static final String VISIT = """
            {"mode": "A", "place": "P1", "from": "2026-03-02", "to": "2026-03-02", "manner": "on-site",
             "efforts": [{"person": "aud", "days": 1}], "summary": "Watched tea being made."}""";
    /** The same with half of the day left for something else. */
    static final String HALF_A_DAY = VISIT.replace("\"days\": 1", "\"days\": 0.5");

    static final String SOUND_MARKS = """
            {"mode": "A", "marks": {"1.1": 8.5, "1.2": "full"}, "evidence": "Tasted and watched.",
             "labels": {"1.1": "Leaves"}}""";

    private final Client client;

    Road(Client client) {
        this.client = client;
    }

    /** A draft that can be submitted. */
    String open() {
        return open(APPLICATION);
    }

    String open(String application) {
        var opened = client.post(
                "/api/cases",
                "{\"scheme\": \"tea-house\", \"application\": %s}".formatted(application),
                client.as("app"));
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        var address = opened.header("Location");
        document(address, "app", "menu.txt");
        return address;
    }

    /** Takes a document on file, and says by which id. */
    String document(String address, String who, String name) {
        var kept = client.send(client.request(address + "/documents?name=" + name, client.as(who))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("what %s says".formatted(name))));
        assertThat(kept.status()).as(kept.response().body()).isEqualTo(201);
        return kept.json().path("id").asText();
    }

    Client.Answer attempt(String address, String act, String who, String body) {
        return client.post(address + "/" + act, body, client.as(who));
    }

    Client.Answer act(String address, String act, String who, String body) {
        var answer = attempt(address, act, who, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    String submitted() {
        var address = open();
        act(address, "submission", "app", "");
        return address;
    }

    String accepted() {
        var address = submitted();
        act(address, "acceptance", "rev", "{\"statement\": \"complete\"}");
        return address;
    }

    String contracted() {
        var address = accepted();
        act(
                address,
                "contract",
                "rev",
                "{\"number\": \"1\", \"signedByClientOn\": \"2026-03-02\", \"signedByBodyOn\": \"2026-03-02\"}");
        return address;
    }

    String planned() {
        qualifyLeader();
        var address = contracted();
        act(address, "plan", "pla", PLAN.formatted(""));
        return address;
    }

    String documentsPassed() {
        var address = planned();
        act(address, "document-review", "aud", "{\"statement\": \"sound\"}");
        return address;
    }

    String evaluating() {
        var address = documentsPassed();
        act(address, "opening", "aud", "{\"attendance\": [\"aud\"]}");
        return address;
    }

    /** Visited in mode A and judged with marks that pass. */
    String judged() {
        return judged(SOUND_MARKS);
    }

    String judged(String marks) {
        var address = evaluating();
        act(address, "activities", "aud", VISIT);
        act(address, "marks", "aud", marks);
        return address;
    }

    String concluded() {
        var address = judged();
        act(address, "conclusion", "aud", "{\"recommendation\": \"recommended\", \"statement\": \"good tea\"}");
        return address;
    }

    String reviewed() {
        var address = concluded();
        act(address, "review", "rev", "{\"statement\": \"everything is there\"}");
        return address;
    }

    String granted() {
        var address = reviewed();
        act(address, "decision", "dec", "{\"decision\": \"grant\", \"level\": \"FINE\"}");
        return address;
    }

    /** The number of a certificate that was just issued. */
    String certified() {
        return act(granted(), "certificate", "reg", "{}")
                .json()
                .path("certificate")
                .asText();
    }

    JsonNode seenBy(String who, String address) {
        return client.get(address, client.as(who)).json();
    }

    /** Puts on record what it takes to audit tea houses, once. */
    void qualifyLeader() {
        var shown = client.get("/api/personnel/aud", client.as("adm")).json();
        if (shown.path("registration").isObject()) {
            return;
        }
        act("/api/personnel/aud", "registrations", "adm", "{\"number\": \"S-1\", \"expiresOn\": \"2027-05-31\"}");
        act("/api/personnel/aud", "qualifications", "adm", """
                {"scheme": "tea-house", "trainedOn": "2026-01-05", "examinedOn": "2026-01-09", "evidence": "file 7"}""");
        act("/api/personnel/aud", "declarations", "aud", "{\"statement\": \"I am bound to nobody.\"}");
    }
}
