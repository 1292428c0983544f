package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest
@Rule("LOG-01")
class JournalExportTest {
    @Inject
    Client client;

    @Inject
    Road road;

    /** By the recipe alone, with nothing of the kernel's. */
    @Test
    void whoeverHoldsTheFileCanMakeItsHashesAgain() throws Exception {
        var address = road.submitted();

        var export = client.get(address + "/journal/export", client.as("app"));

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type")).startsWith("application/json");
        assertThat(export.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"journal-%s.json\"".formatted(address.replace("/api/cases/", "")));
        assertThat(export.json().path("recipe").asText()).contains("SHA-256");
        var entries = export.json().path("entries");
        assertThat(entries).hasSize(3);
        assertThat(entries.at("/0/content").asText()).contains("青瓷茶馆");
        var previous = "0".repeat(64);
        for (var entry : entries) {
            assertThat(entry.path("previous").asText()).isEqualTo(previous);
            previous = hashOf(entry);
            assertThat(entry.path("hash").asText()).isEqualTo(previous);
        }
    }

    @Test
    void whoMayNotReadTheJournalMayNotExportIt() {
        var address = road.submitted();

        assertThat(client.get(address + "/journal/export", client.as("other")).status())
                .isEqualTo(404);
        assertThat(client.get(address + "/journal/export").status()).isEqualTo(401);
    }

    private static String hashOf(JsonNode entry) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var field : List.of(
                "kind", "id", "number", "actor", "recordedAt", "effectiveOn", "rule", "type", "content", "previous")) {
            var bytes = entry.path(field).asText().getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
