package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class AccessTest {
    @Inject
    Client client;

    @Test
    void aNameAndItsPasswordGiveATokenForTwelveHours() {
        var answer =
                client.post("/api/sign-in", "{\"name\": \"dec\", \"password\": \"%s\"}".formatted(SmallWorld.PASSWORD));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("token").asText()).isNotBlank();
        assertThat(answer.json().path("expiresAt").asText()).isEqualTo("2026-03-02T16:00:00Z");
        assertThat(answer.json().path("name").asText()).isEqualTo("dec");
        assertThat(answer.json().at("/roles/0").asText()).isEqualTo("decision-maker");
    }

    @ParameterizedTest
    @CsvSource({"dec, wrong password", "nobody, 'open sesame, please'"})
    void aWrongNameAndAWrongPasswordAreRefusedAlike(String name, String password) {
        var answer = client.post("/api/sign-in", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.json().path("detail").asText()).isEqualTo("The account name or the password is wrong.");
    }

    @Test
    void aTokenIsWorthlessAfterSigningOut() {
        var token = client.as("adm");
        assertThat(client.get("/api/accounts", token).status()).isEqualTo(200);

        assertThat(client.post("/api/sign-out", "", token).status()).isEqualTo(204);

        assertThat(client.get("/api/accounts", token).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"Bearer nonsense", "Bearer", "Basic YTpi", "nonsense"})
    void aTokenThatIsNoneOpensNothing(String header) {
        assertThat(client.get("/api/cases", "Authorization", header).status()).isEqualTo(401);
    }

    @Test
    void onlyAnAdministratorKeepsAccounts() {
        var account = """
                {"name": "li.wei", "displayName": "李伟", "password": "long enough, surely", "roles": ["auditor", "reviewer"]}""";

        assertThat(client.get("/api/accounts", client.as("app")).status()).isEqualTo(403);
        assertThat(client.post("/api/accounts", account, client.as("app")).status())
                .isEqualTo(403);

        var opened = client.post("/api/accounts", account, client.as("adm"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().at("/roles/0").asText()).isEqualTo("reviewer");
        assertThat(opened.response().body()).doesNotContain("long enough");
        assertThat(client.get("/api/accounts", client.as("adm")).response().body())
                .contains("\"displayName\":\"李伟\"")
                .doesNotContain("hash");
    }

    @Test
    void everyFaultOfAnAccountIsToldAtOnce() {
        var answer = client.post(
                "/api/accounts",
                "{\"name\": \"Li\", \"displayName\": \" \", \"password\": \"short\", \"roles\": []}",
                client.as("adm"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys("name", "displayName", "password", "roles");
    }
}
