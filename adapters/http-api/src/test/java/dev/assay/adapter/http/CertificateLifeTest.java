package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What happens to a certificate after its issue: what the body and the holder do, and what everybody sees of it. */
@MicronautTest
class CertificateLifeTest {
    private static final String COLD = """
            {"listed": "cold", "statement": "12 degrees"}""";

    @Inject
    Client client;

    @Inject
    Road road;

    private Client.Answer act(String number, String act, String who, String body) {
        return road.act("/api/certificates/" + number, act, who, body);
    }

    private JsonNode shown(String number) {
        return client.get("/api/certificates/" + number).json();
    }

    private static List<String> all(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }

    @Rule({"SUS-01", "SUS-02", "PUB-01"})
    @Test
    void aSuspensionIsSeenWithItsReasonItsTermAndWithoutTheFacts() {
        var number = road.certified();

        var file = act(number, "suspension", "dec", COLD).json();

        assertThat(file.path("status").asText()).isEqualTo("suspended");
        assertThat(file.path("statement").asText()).isEqualTo("12 degrees");
        assertThat(all(file.path("obligations"), "subject")).contains("restoration");
        var shown = shown(number);
        assertThat(shown.path("status").asText()).isEqualTo("suspended");
        assertThat(shown.path("statusSince").asText()).isEqualTo("2026-03-02");
        assertThat(shown.path("suspension").path("until").asText()).isEqualTo("2026-09-02");
        assertThat(shown.path("suspension").path("part").isNull()).isTrue();
        assertThat(shown.path("suspension").path("reason").path("id").asText()).isEqualTo("cold");
        assertThat(shown.path("suspension")
                        .path("reason")
                        .path("text")
                        .path("en")
                        .asText())
                .isEqualTo("Cold tea");
        assertThat(shown.path("endedFor").isNull()).isTrue();
        assertThat(shown.path("history").path(1).path("reason").path("clause").asText())
                .isEqualTo("TEA-001 8");
        assertThat(shown.toString()).doesNotContain("12 degrees", "aud", "case-");
    }

    @Rule("SUS-03")
    @Test
    void aCertificateIsRestoredAsItsHolderAsked() {
        var number = road.certified();
        act(number, "suspension", "dec", COLD);
        act(number, "requests", "app", "{\"kind\": \"restoration\", \"statement\": \"A new kettle.\"}");

        var file = act(number, "restoration", "dec", """
                {"removed": true, "unused": true, "statement": "Measured."}""").json();

        assertThat(file.path("status").asText()).isEqualTo("valid");
        assertThat(file.path("requests").path(0).path("open").asBoolean()).isFalse();
        assertThat(all(shown(number).path("history"), "type"))
                .containsExactly("certificate-issued", "certificate-suspended", "certificate-restored");
    }

    @Rule({"WDR-01", "CAN-01"})
    @Test
    void anEndIsSeenWithItsReason() {
        var withdrawn = road.certified();
        act(withdrawn, "withdrawal", "dec", "{\"listed\": \"spoilt\", \"statement\": \"Mould.\"}");
        var cancelled = road.certified();
        act(cancelled, "requests", "app", "{\"kind\": \"giving-up\", \"statement\": \"We retire.\"}");
        act(cancelled, "cancellation", "dec", "{\"listed\": \"closing\", \"statement\": \"As asked.\"}");

        assertThat(shown(withdrawn).path("status").asText()).isEqualTo("withdrawn");
        assertThat(shown(withdrawn).path("endedFor").path("id").asText()).isEqualTo("spoilt");
        assertThat(shown(cancelled).path("status").asText()).isEqualTo("cancelled");
        assertThat(shown(cancelled).path("endedFor").path("text").path("zh").asText())
                .isEqualTo("歇业");
        assertThat(shown(cancelled).toString()).doesNotContain("We retire.", "As asked.");
    }

    @Rule({"CHG-02", "PUB-01"})
    @Test
    void aChangeThatIsGrantedMakesTheCertificateSaySoAndTellsWhatChanged() {
        var number = road.certified();
        var asked = act(number, "requests", "app", """
                {"kind": "change", "statement": "We moved.",
                 "holder": {"name": {"zh": "青瓷茶馆", "en": "Celadon"}, "address": {"zh": "苏州", "en": "Suzhou"},
                            "creditCode": "91350100M000100Y43"}}""").json();
        assertThat(asked.path("requests").path(0).path("id").asText()).isEqualTo("Q1");
        assertThat(asked.path("requests").path(0).path("level").asText()).isEqualTo("FINE");
        assertThat(asked.path("requests").path(0).path("answer").isNull()).isTrue();

        var file = act(number, "requests/Q1/answer", "dec", "{\"granted\": true, \"statement\": \"Seen.\"}")
                .json();

        assertThat(file.path("version").asLong()).isEqualTo(4);
        assertThat(file.path("requests").path(0).path("answer").path("granted").asBoolean())
                .isTrue();
        var shown = shown(number);
        assertThat(shown.path("holder").path("address").path("en").asText()).isEqualTo("Suzhou");
        assertThat(shown.path("history").path(1).path("type").asText()).isEqualTo("certificate-reissued");
        assertThat(shown.path("history").path(1).path("changes").path(0).asText())
                .isEqualTo("address");
        assertThat(shown.path("history")).hasSize(2);
    }

    @Rule({"MARK-01", "CHG-01"})
    @Test
    void whatConcernsTheBodyAndTheHolderIsOnFileAndNotInTheRegister() {
        var number = road.certified();
        act(number, "requests", "app", "{\"kind\": \"mark-use\", \"statement\": \"On the menu.\"}");
        act(number, "requests/Q1/answer", "reg", "{\"granted\": true, \"statement\": \"Fine.\"}");
        act(number, "reports", "app", """
                {"matter": "incident", "occurredOn": "2026-03-01", "facts": "A guest was scalded."}""");
        act(number, "misuses", "reg", "{\"measure\": \"correction\", \"facts\": \"On the cups, too.\"}");

        var file = act(number, "misuses/M1/correction", "reg", "{\"statement\": \"Cups replaced.\"}")
                .json();

        assertThat(file.path("misuses").path(0).path("correctBy").asText()).isEqualTo("2026-05-02");
        assertThat(file.path("misuses").path(0).path("correctedOn").asText()).isEqualTo("2026-03-02");
        assertThat(file.path("reports").path(0).path("inTime").asBoolean()).isTrue();
        assertThat(client.get("/api/certificates/%s/file".formatted(number), client.as("app"))
                        .json())
                .isEqualTo(file);
        var shown = shown(number);
        assertThat(shown.path("history")).hasSize(1);
        assertThat(shown.toString()).doesNotContain("scalded", "cups", "menu", "Q1", "M1");
    }

    @Rule("CHG-04")
    @Test
    void aCallToTransferIsSeenByAll() {
        var number = road.certified();

        var refused = road.attempt("/api/certificates/" + number, "transfer", "reg", """
                {"edition": "C/0", "until": "2026-03-02", "statement": " "}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("edition", "until", "statement");
    }

    @Rule("LOG-01")
    @Test
    void theJournalReadsAsSentencesAndIsExported() {
        var number = road.certified();
        act(number, "suspension", "dec", COLD);

        var journal = client.get("/api/certificates/%s/journal".formatted(number), client.as("app"));

        assertThat(journal.json().path(1).path("text").path("en").asText())
                .isEqualTo("On 2026-03-02, dec suspended the whole certificate until 2026-09-02: Cold tea (TEA-001 8);"
                        + " 12 degrees (rule SUS-01).");
        var export = client.get("/api/certificates/%s/journal/export".formatted(number), client.as("rev"));
        assertThat(export.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"journal-%s.json\"".formatted(number));
        assertThat(export.json().path("entries")).hasSize(2);
        assertThat(export.json().path("entries").path(1).path("kind").asText()).isEqualTo("CERTIFICATE");
    }

    @Test
    void whoeverReadsFilesListsThem() {
        var number = road.certified();

        for (var reader : List.of("dec", "app")) {
            assertThat(all(
                            client.get("/api/certificate-files?status=valid", client.as(reader))
                                    .json()
                                    .path("items"),
                            "number"))
                    .contains(number);
        }
        assertThat(client.get("/api/certificate-files", client.as("other"))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(client.get("/api/certificate-files?status=lost&region=4&limit=0", client.as("dec"))
                        .faults())
                .containsOnlyKeys("status", "region", "limit");
    }

    @Rule({"PUB-01"})
    @Test
    void theRegisterIsSearchedByRegion() {
        var number = road.certified();

        assertThat(all(client.get("/api/certificates?region=3501").json().path("items"), "number"))
                .contains(number);
        assertThat(client.get("/api/certificates?region=44").json().path("items"))
                .isEmpty();
        assertThat(client.get("/api/certificates?region=350").faults()).containsOnlyKeys("region");
    }
}
