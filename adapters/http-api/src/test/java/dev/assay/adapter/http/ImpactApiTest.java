package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what is affected, before something is done. */
@MicronautTest
class ImpactApiTest {
    @Inject
    Client client;

    @Inject
    Road road;

    @Rule({"SUS-02", "SUS-03"})
    @Test
    void aStepTellsWhoIsAffectedAndWhatFollows() {
        var number = road.certified();

        var impact = client.get("/api/certificates/%s/impact?act=suspension".formatted(number), client.as("dec"))
                .json();

        assertThat(impact.path("holder").path("name").path("en").asText()).isEqualTo("Celadon");
        assertThat(impact.path("owner").asText()).isEqualTo("app");
        assertThat(impact.path("scope").path("places")).hasSize(1);
        assertThat(impact.at("/arising/0/subject").asText()).isEqualTo("restoration");
        assertThat(impact.path("consequences").toString()).contains("SUS-03", "2026-09-03");
    }

    /** Sent as it is or encoded, though it holds a slash. */
    @ParameterizedTest
    @ValueSource(strings = {"B/1", "B%2F1"})
    void anEditionTellsWhatRestsOnIt(String edition) {
        var number = road.certified();

        var impact = client.get(
                        "/api/schemes/tea-house/editions/%s/impact?limit=200".formatted(edition), client.as("reg"))
                .json();

        assertThat(impact.path("edition").asText()).isEqualTo("B/1");
        assertThat(impact.at("/certificates/byStatus/valid").asLong()).isPositive();
        assertThat(impact.at("/certificates/items").toString()).contains(number);
        assertThat(impact.path("successor").isNull()).isTrue();
        assertThat(client.get("/api/schemes/tea-house/editions/A%2F0/impact", client.as("reg"))
                        .json()
                        .path("successor")
                        .asText())
                .isEqualTo("B/1");
        assertThat(client.get("/api/schemes/tea-house/editions/" + edition)
                        .json()
                        .path("edition")
                        .asText())
                .isEqualTo("B/1");
    }

    @Test
    void whatIsNotThereIsUnknownAndWhatIsNotForAllIsForbidden() {
        var number = road.certified();
        var catalogue = "/api/schemes/tea-house/catalogues/%s/impact".formatted("0".repeat(64));

        assertThat(client.get(catalogue, client.as("dec")).status()).isEqualTo(404);
        assertThat(client.get(catalogue, client.as("app")).status()).isEqualTo(403);
        assertThat(client.get(catalogue).status()).isEqualTo(401);
        assertThat(client.get("/api/certificates/%s/impact?act=suspension".formatted(number), client.as("app"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get("/api/certificates/%s/impact".formatted(number), client.as("dec"))
                        .faults())
                .containsOnlyKeys("act");
        assertThat(client.get("/api/certificates/%s/impact?act=arson".formatted(number), client.as("dec"))
                        .faults())
                .containsOnlyKeys("act");
        assertThat(client.get("/api/certificates/TEA26-ABCDEFR0/impact?act=withdrawal", client.as("dec"))
                        .status())
                .isEqualTo(404);
    }
}
