package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class ProblemTest {
    private static final String RATINGS = "/api/schemes/tea-house/ratings";

    @Inject
    Client client;

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, application/json, 404",
        "GET, /api/schemes/coffee-house, application/json, 404",
        "GET, /api/schemes/tea-house/editions/Z/9, application/json, 404",
        "GET, /api/certificates/TEA26-ABCDEFR0, application/json, 404",
        "GET, /api/certificates/nonsense, application/json, 404",
        "DELETE, /api/schemes, application/json, 405",
        "GET, /api/sign-in, application/json, 405",
        "POST, /api/schemes/tea-house/ratings, text/plain, 415",
        "POST, /api/schemes/tea-house/ratings, application/json, 400",
        "GET, /api/cases, application/json, 401",
        "GET, /api/accounts, application/json, 401",
        "POST, /api/sign-out, application/json, 401",
    })
    void whatCannotBeAnsweredIsAProblem(String method, String path, String type, int status) {
        var answer =
                client.send(client.request(path).header("Content-Type", type).method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotBlank();
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(answer.json().path("type").asText()).startsWith("urn:assay:problem:");
        assertThat(answer.json().path("breaches").isArray()).isTrue();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsTooLarge() {
        assertThat(client.post(RATINGS, oversized()).status()).isEqualTo(413);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsTooLargeAllTheSame() {
        var bytes = oversized().getBytes(StandardCharsets.UTF_8);
        var answer = client.send(client.request(RATINGS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private static String oversized() {
        return "{\"marks\": {}, \"target\": \"%s\"}".formatted("x".repeat(1 << 20));
    }

    @Test
    void whatBreaksHereIsToldByAReferenceAndNothingOfItsInsides() {
        var answer = client.get("/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("instance").asText()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(answer.response().body()).doesNotContain("secret", "Exception", "dev.assay");
    }

    @Test
    void aProblemThatIsNotOursHasNoReference() {
        assertThat(client.get("/nowhere").json().has("instance")).isFalse();
    }
}
