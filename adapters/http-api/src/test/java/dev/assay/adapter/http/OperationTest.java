package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class OperationTest {
    @Inject
    Client client;

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/readiness", "/health/liveness"})
    void healthIsToldToAnyoneWithoutDetails(String path) {
        assertThat(client.get(path).response().body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void metricsArePrometheusText() {
        client.get("/api/schemes");

        var answer = client.get("/metrics");

        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.response().body()).contains("http_server_requests_seconds_count");
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
        "application/json, application/json",
        "*/*, application/json",
    })
    void theDescriptionIsADocumentForMachinesAndAPageForPeople(String accept, String type) {
        assertThat(client.get("/openapi", "Accept", accept).header("Content-Type"))
                .startsWith(type);
    }

    @Test
    void thePageToTryTheApiRunsOurOwnScriptsOnly() {
        var page = client.get("/openapi", "Accept", "text/html");

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.response().body()).contains("/openapi/ui/swagger-ui-bundle.js");
        assertThat(client.get("/openapi/ui/swagger-ui-bundle.js").status()).isEqualTo(200);
        assertThat(client.get("/openapi/ui/swagger-ui.css").status()).isEqualTo(200);
        assertThat(client.get("/openapi/ui/assay-openapi.js").status()).isEqualTo(200);
    }

    @Test
    void everyAddressIsDescribedWithItsProblems() {
        var paths = client.get("/openapi").json().path("paths");

        assertThat(paths.fieldNames())
                .toIterable()
                .contains(
                        "/api/schemes",
                        "/api/schemes/{id}/editions/{edition}",
                        "/api/schemes/{id}/ratings",
                        "/api/certificates/{number}",
                        "/api/calendar/{year}",
                        "/api/cases/{id}/decision",
                        "/api/personnel/{name}/conflicts/{organisation}/end",
                        "/api/sign-in");
        paths.forEach(path -> path.forEach(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation
                            .at("/responses/4XX/content/application~1problem+json")
                            .isMissingNode())
                    .isFalse();
        }));
    }
}
