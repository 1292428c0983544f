package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

@MicronautTest
@Rule("CASE-04")
class CaseDocumentTest {
    @Inject
    Client client;

    @Inject
    Road road;

    private Client.Answer send(String path, String type, BodyPublisher body, String who, String... headers) {
        var request = client.request(path, client.as(who));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.header("Content-Type", type).POST(body));
    }

    private Client.Answer send(String address, String name, String who) {
        return send(address + "/documents?name=" + name, "text/plain", BodyPublishers.ofString("abc"), who);
    }

    @Test
    void aFileIsTakenOnFileListedAndGivenBack() {
        var address = road.open();

        var added = send(
                address + "/documents?on=2026-03-02",
                "text/plain",
                BodyPublishers.ofString("abc"),
                "app",
                "Content-Disposition",
                "attachment; filename*=UTF-8''%E7%AB%A0%E7%A8%8B.txt",
                "If-Match",
                "\"2\"");

        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(address + "/documents/D2");
        assertThat(added.header("ETag")).isEqualTo("\"3\"");
        assertThat(added.json().toString()).isEqualTo("""
                {"id":"D2","on":"2026-03-02","by":"app","name":"章程.txt","mediaType":"text/plain","size":3,\
                "sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}""");
        assertThat(client.get(address + "/documents", client.as("rev")).json().findValuesAsText("id"))
                .containsExactly("D1", "D2");
        var given = client.get(added.header("Location"), client.as("rev"));
        assertThat(given.response().body()).isEqualTo("abc");
        assertThat(given.header("Content-Type")).startsWith("text/plain");
        assertThat(given.header("Content-Disposition")).contains("attachment", "%E7%AB%A0%E7%A8%8B.txt");
    }

    @Test
    void anApplicantSeesWhatItHandedInItselfAndNothingElse() {
        var address = road.accepted();
        assertThat(send(address, "notes.txt", "rev").json().path("id").asText()).isEqualTo("D2");

        assertThat(client.get(address + "/documents", client.as("app")).json().findValuesAsText("id"))
                .containsExactly("D1");
        assertThat(client.get(address + "/documents/D1", client.as("app")).status())
                .isEqualTo(200);
        assertThat(client.get(address + "/documents/D2", client.as("app")).status())
                .isEqualTo(404);
        assertThat(client.get(address + "/documents/D2", client.as("rev")).status())
                .isEqualTo(200);
        assertThat(client.get(address + "/documents/D9", client.as("rev")).status())
                .isEqualTo(404);
    }

    @Test
    void everyFaultOfAFileIsToldAndNothingIsOnFile() {
        var address = road.open();

        var refused = send(address + "/documents?name=..%2Fpasswd", "text/html", BodyPublishers.noBody(), "app");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("file", "name", "mediaType");
        assertThat(client.get(address + "/documents", client.as("app")).json()).hasSize(1);
        assertThat(send(
                                address + "/documents?name=a.txt&on=yesterday",
                                "text/plain",
                                BodyPublishers.ofString("a"),
                                "app")
                        .faults())
                .containsOnlyKeys("on");
    }

    @Test
    void whoMayNotAddIsToldSoBeforeTheFileIsRead() {
        var address = road.open();
        assertThat(send(address, "a.txt", "other").status()).isEqualTo(404);
        assertThat(send(address, "a.txt", "adm").status()).isEqualTo(403);
        assertThat(send("/api/cases/case-0", "a.txt", "app").status()).isEqualTo(404);
        assertThat(send(
                                address + "/documents?name=a.txt",
                                "text/plain",
                                BodyPublishers.ofString("a"),
                                "app",
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(409);
        assertThat(send(
                                address + "/documents?name=a.txt&on=2026-03-03",
                                "text/plain",
                                BodyPublishers.ofString("a"),
                                "app")
                        .faults())
                .containsOnlyKeys("on");
        road.act(address, "withdrawal", "app", "{\"reason\": \"sold\"}");
        assertThat(send(address + "/documents", "text/html", BodyPublishers.ofString("<p>"), "app")
                        .status())
                .isEqualTo(409);
        assertThat(client.get(address + "/documents", client.as("app")).json()).hasSize(1);
    }
}
