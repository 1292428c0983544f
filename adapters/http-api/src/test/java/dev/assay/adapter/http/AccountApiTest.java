package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest
class AccountApiTest {
    @Inject
    Client client;

    private void open(String name) {
        var account = """
                {"name": "%s", "displayName": "Lei", "password": "%s", "roles": ["auditor"]}""".formatted(name, SmallWorld.PASSWORD);
        assertThat(client.post("/api/accounts", account, client.as("adm")).status())
                .isEqualTo(201);
    }

    private Client.Answer signIn(String name, String password) {
        return client.post("/api/sign-in", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password));
    }

    @Test
    void aClosedAccountIsShownAsOneAndOpensNothing() {
        open("departed");
        var token = client.as("departed");

        var closed = client.put(
                "/api/accounts/departed",
                "{\"displayName\": \"Gone\", \"roles\": [\"planner\"], \"open\": false}",
                client.as("adm"));

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.json().path("open").asBoolean(true)).isFalse();
        assertThat(closed.json().path("displayName").asText()).isEqualTo("Gone");
        assertThat(closed.json().at("/roles/0").asText()).isEqualTo("planner");
        assertThat(client.get("/api/cases", token).status()).isEqualTo(401);
        assertThat(signIn("departed", SmallWorld.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void everyFaultOfAChangeIsToldAtOnce() {
        open("faulty");

        var unreadable = client.put("/api/accounts/faulty", "{\"open\": \"no\"}", client.as("adm"));
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.faults()).containsOnlyKeys("displayName", "roles", "open");

        var unsound = client.put(
                "/api/accounts/faulty", "{\"displayName\": \"\", \"roles\": [], \"open\": true}", client.as("adm"));
        assertThat(unsound.status()).isEqualTo(422);
        assertThat(unsound.faults()).containsOnlyKeys("displayName", "roles");
    }

    @Test
    void accountsAreChangedByAdministratorsAndMustBeThere() {
        var change = "{\"displayName\": \"A\", \"roles\": [\"auditor\"], \"open\": true}";

        assertThat(client.put("/api/accounts/aud", change).status()).isEqualTo(401);
        assertThat(client.put("/api/accounts/aud", change, client.as("aud")).status())
                .isEqualTo(403);
        assertThat(client.put("/api/accounts/nobody", change, client.as("adm")).status())
                .isEqualTo(404);
    }

    @Test
    void theOwnPasswordIsChangedByGivingThePresentOne() {
        open("leaked");
        var token = client.as("leaked");
        var wrong = client.put(
                "/api/accounts/leaked/password", "{\"password\": \"another long one\", \"present\": \"x\"}", token);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.faults()).containsOnlyKeys("present");

        var changed = client.put(
                "/api/accounts/leaked/password",
                "{\"password\": \"another long one\", \"present\": \"%s\"}".formatted(SmallWorld.PASSWORD),
                token);

        assertThat(changed.status()).isEqualTo(204);
        assertThat(client.get("/api/cases", token).status()).isEqualTo(401);
        assertThat(signIn("leaked", "another long one").status()).isEqualTo(200);
    }

    @Test
    void aLostPasswordIsSetByAnAdministratorAndByNobodyElse() {
        open("forgetful");
        var set = "{\"password\": \"another long one\"}";

        assertThat(client.put("/api/accounts/forgetful/password", set, client.as("aud"))
                        .status())
                .isEqualTo(403);
        assertThat(client.put("/api/accounts/forgetful/password", set, client.as("adm"))
                        .status())
                .isEqualTo(204);
        assertThat(signIn("forgetful", "another long one").status()).isEqualTo(200);
    }

    @Test
    void whoGuessesIsToldWhenToComeBack() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("guessed", "wrong").status()).isEqualTo(401);
        }

        var tooSoon = signIn("guessed", "wrong");

        assertThat(tooSoon.status()).isEqualTo(429);
        assertThat(tooSoon.header("Retry-After")).isEqualTo("30");
        assertThat(tooSoon.header("Content-Type")).startsWith("application/problem+json");
        assertThat(tooSoon.json().path("detail").asText())
                .isEqualTo("Too many wrong passwords in a row. Try again in 30 seconds.");
    }
}
