package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong, or comes from the wrong person or at the wrong time, is refused with every breach and nothing is done. */
@MicronautTest
class CertificateFaultTest {
    @Inject
    Client client;

    @Inject
    Road road;

    /** Issued on 2 March 2026, which is today, through 1 March 2029. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspension | dec | {'listed': 'tepid', 'statement': ' ', 'on': '2026-03-01'} | listed on statement",
                "suspension | dec | {'statement': 'x', 'on': '2029-03-02'} | listed on",
                "suspension | dec | {'listed': 'cold', 'statement': 'x', 'until': '2026-09-03'} | until",
                "suspension | dec | {'listed': 'cold', 'statement': 'x', 'until': '2026-03-01'} | until",
                "suspension | dec | {'listed': 'cold', 'statement': 'x', 'part': {'places': [], 'activities': []}} | part",
                "suspension | dec | {'listed': 'cold', 'statement': 'x', 'part': {'places': ['P9'], 'activities': [{'zh': '酒', 'en': 'Wine'}]}} | part.activities part.places",
                "suspension | dec | {'listed': 'cold', 'statement': 'x', 'part': {'places': ['P1'], 'activities': []}} | part",
                "withdrawal | dec | {'listed': 'cold', 'statement': '', 'on': '2026-03-01'} | listed on statement",
                "withdrawal | dec | {'listed': 'spoilt', 'statement': 'x', 'on': '2029-03-02'} | on",
                "cancellation | dec | {'listed': 'spoilt', 'statement': 'x', 'on': '2026-03-03'} | listed on",
                "cancellation | dec | {'listed': 'closing', 'statement': 'x'} | listed",
                "requests | app | {'kind': 'change', 'statement': ''} | - statement",
                "requests | app | {'kind': 'change', 'statement': 'x', 'level': 'GRAND', 'edition': 'C/0'} | - edition",
                "requests | app | {'kind': 'mark-use', 'statement': 'x', 'level': 'FINE', 'edition': 'B/1'} | edition level",
                "requests | app | {'kind': 'restoration', 'statement': ' '} | - statement",
                "requests/Q9/answer | dec | {'granted': true, 'statement': ''} | request statement",
                "reports | app | {'matter': 'change', 'occurredOn': '2026-03-03', 'special': true, 'facts': ''} | facts occurredOn special",
                "misuses | reg | {'measure': 'warning', 'facts': '', 'correctBy': '2026-04-01'} | correctBy facts",
                "misuses | reg | {'measure': 'correction', 'facts': 'x', 'correctBy': '2026-05-03'} | correctBy",
                "misuses/M9/correction | reg | {'statement': ''} | misuse statement",
            })
    @Rule({"SUS-01", "SUS-02", "WDR-01", "CAN-01", "CHG-01", "CHG-02", "CERT-03", "MARK-01"})
    void everyBreachIsToldWithItsField(String act, String who, String body, String fields) {
        var number = road.certified();

        var refused = road.attempt("/api/certificates/" + number, act, who, body.replace('\'', '"'));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
        assertThat(refused.faults().keySet())
                .containsExactlyInAnyOrder(fields.replace("-", "").split(" "));
        assertThat(client.get("/api/certificates/%s/file".formatted(number), client.as("dec"))
                        .json()
                        .path("version")
                        .asLong())
                .isEqualTo(1);
    }

    @Rule("LOG-01")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspension | reg | {'listed': 'cold', 'statement': 'x'}",
                "suspension | app | {'listed': 'cold', 'statement': 'x'}",
                "restoration | rev | {'removed': true, 'unused': true, 'statement': 'x'}",
                "withdrawal | aud | {'listed': 'spoilt', 'statement': 'x'}",
                "cancellation | pla | {'listed': 'closing', 'statement': 'x'}",
                "requests | dec | {'kind': 'mark-use', 'statement': 'x'}",
                "requests | other | {'kind': 'mark-use', 'statement': 'x'}",
                "requests/Q1/answer | app | {'granted': true, 'statement': 'x'}",
                "reports | other | {'matter': 'change', 'occurredOn': '2026-03-02', 'facts': 'x'}",
                "misuses | aud | {'measure': 'warning', 'facts': 'x'}",
                "transfer | dec | {'edition': 'B/1', 'until': '2027-01-01', 'statement': 'x'}",
            })
    void whoMayNotIsToldNothingElse(String act, String who, String body) {
        var number = road.certified();

        var refused = road.attempt("/api/certificates/" + number, act, who, body.replace('\'', '"'));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(403);
    }

    @Rule("CERT-03")
    @Test
    void whatTheStateDoesNotAllowIsAConflict() {
        var number = road.certified();
        var restoration = "{\"removed\": true, \"unused\": true, \"statement\": \"x\"}";

        assertThat(road.attempt("/api/certificates/" + number, "restoration", "dec", restoration)
                        .status())
                .isEqualTo(409);
        road.act("/api/certificates/" + number, "withdrawal", "dec", "{\"listed\": \"spoilt\", \"statement\": \"x\"}");
        assertThat(road.attempt("/api/certificates/" + number, "restoration", "dec", restoration)
                        .status())
                .isEqualTo(409);
    }

    @Rule("LOG-01")
    @Test
    void whoActsUponAnOldVersionIsToldSo() {
        var number = road.certified();
        var address = "/api/certificates/" + number;
        var tag = client.get(address + "/file", client.as("dec")).header("ETag");
        assertThat(tag).isEqualTo("\"1\"");
        road.act(address, "misuses", "reg", "{\"measure\": \"warning\", \"facts\": \"x\"}");

        var body = "{\"listed\": \"cold\", \"statement\": \"x\"}";
        var who = client.as("dec");

        assertThat(client.post(address + "/suspension", body, who[0], who[1], "If-Match", tag)
                        .status())
                .isEqualTo(409);
        assertThat(client.post(address + "/suspension", body, who[0], who[1], "If-Match", "\"2\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFileIsForTheBodyAndTheHolder() {
        var address = "/api/certificates/" + road.certified();

        for (var part : new String[] {"/file", "/journal", "/journal/export"}) {
            assertThat(client.get(address + part).status()).isEqualTo(401);
            assertThat(client.get(address + part, client.as("other")).status()).isEqualTo(403);
            assertThat(client.get("/api/certificates/TEA26-ABCDEFR0" + part, client.as("dec"))
                            .status())
                    .isEqualTo(404);
            assertThat(client.get("/api/certificates/nonsense" + part, client.as("dec"))
                            .status())
                    .isEqualTo(404);
        }
    }
}
