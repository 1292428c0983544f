package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test has somebody of its own, so that none sees what another put on record. */
@MicronautTest
@Rule("TEAM-01")
class PersonnelApiTest {
    private static final String CLIENT = "91350100M000100Y43";

    @Inject
    Client client;

    private void open(String name) {
        var account = """
                {"name": "%s", "displayName": "Lei", "password": "%s", "roles": ["auditor"]}""".formatted(name, SmallWorld.PASSWORD);
        assertThat(client.post("/api/accounts", account, client.as("adm")).status())
                .isEqualTo(201);
    }

    private Client.Answer record(String name, String what, String body) {
        return record(name, what, body, "adm");
    }

    private Client.Answer record(String name, String what, String body, String by) {
        return client.post("/api/personnel/%s/%s".formatted(name, what), body.replace('\'', '"'), client.as(by));
    }

    private Client.Answer done(Client.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    private Client.Answer fitness(String name, String part) {
        return client.get(
                "/api/personnel/%s/fitness?scheme=tea-house&part=%s&client=%s&from=2026-03-02&to=2026-03-03"
                        .formatted(name, part, CLIENT),
                client.as("pla"));
    }

    private void qualify(String name) {
        done(record(name, "registrations", "{'number': 'S-1', 'expiresOn': '2026-05-31'}"));
        done(
                record(
                        name,
                        "qualifications",
                        "{'scheme': 'tea-house', 'trainedOn': '2026-01-05', 'examinedOn': '2026-01-09', 'evidence': 'file 7'}"));
        done(record(name, "declarations", "{'statement': 'I am bound to nobody.'}", name));
    }

    @Test
    @Rule("CASE-09")
    void whoIsPutOnRecordAsQualifiedMayServe() {
        open("fitting");
        var before = fitness("fitting", "leader").json();
        assertThat(before.path("fit").asBoolean(true)).isFalse();
        assertThat(before.path("hindrances")).hasSize(3).allSatisfy(hindrance -> {
            assertThat(hindrance.path("rule").asText()).isEqualTo("TEAM-01");
            assertThat(hindrance.at("/text/zh").asText()).contains("fitting");
            assertThat(hindrance.at("/text/en").asText()).contains("fitting");
        });
        assertThat(fitness("fitting", "observer").json().path("fit").asBoolean())
                .isTrue();

        qualify("fitting");

        var after = fitness("fitting", "leader").json();
        assertThat(after.path("fit").asBoolean()).isTrue();
        assertThat(after.path("hindrances")).isEmpty();
    }

    @Test
    void everythingOnRecordIsShown() {
        open("shown");
        qualify("shown");
        done(
                record(
                        "shown",
                        "witnessed-audits",
                        "{'scheme': 'tea-house', 'witness': 'wu', 'witnessedOn': '2026-02-27', 'satisfactory': true, 'statement': 'Sound.'}"));
        done(record(
                "shown",
                "conflicts",
                "{'organisation': '%s', 'nature': 'Worked there', 'since': '2020-01-01'}".formatted(CLIENT),
                "shown"));

        var shown = client.get("/api/personnel/shown", client.as("shown")).json();

        assertThat(shown.at("/registration/number").asText()).isEqualTo("S-1");
        assertThat(shown.at("/registration/on").asText()).isEqualTo("2026-03-02");
        assertThat(shown.at("/qualifications/0/examinedOn").asText()).isEqualTo("2026-01-09");
        assertThat(shown.at("/qualifications/0/evidence/0").asText()).isEqualTo("file 7");
        assertThat(shown.at("/qualifications/0/endedOn").isNull()).isTrue();
        assertThat(shown.at("/witnessedAudits/0/satisfactory").asBoolean()).isTrue();
        assertThat(shown.at("/declarations/0/coversUntil").asText()).isEqualTo("2027-03-02");
        assertThat(shown.at("/conflicts/0/organisation").asText()).isEqualTo(CLIENT);
        assertThat(shown.at("/conflicts/0/until").isNull()).isTrue();
        assertThat(shown.at("/warnings")).hasSize(1);
        assertThat(shown.at("/warnings/0/subject").asText()).isEqualTo("registration");
        assertThat(shown.at("/warnings/0/due").asText()).isEqualTo("2026-05-31");
    }

    @Test
    void whatEndsIsShownWithItsEnd() {
        open("ending");
        qualify("ending");
        done(record(
                "ending",
                "conflicts",
                "{'organisation': '%s', 'nature': 'Worked there', 'since': '2020-01-01'}".formatted(CLIENT)));
        assertThat(fitness("ending", "trainee").json().path("hindrances")).hasSize(1);

        done(record("ending", "qualifications/tea-house/end", "{'reason': 'No practice.'}"));
        var ended = done(record("ending", "conflicts/" + CLIENT + "/end", "{'until': '2026-03-01', 'reason': 'Left.'}"))
                .json();

        assertThat(ended.at("/qualifications/0/endedOn").asText()).isEqualTo("2026-03-02");
        assertThat(ended.at("/qualifications/0/reason").asText()).isEqualTo("No practice.");
        assertThat(ended.at("/conflicts/0/until").asText()).isEqualTo("2026-03-01");
        assertThat(fitness("ending", "trainee").json().path("fit").asBoolean()).isTrue();
        assertThat(fitness("ending", "auditor").json().path("hindrances")).hasSize(1);
    }

    @Test
    @Rule("LOG-01")
    void theJournalTellsWhoPutItOnRecord() {
        open("told");
        qualify("told");

        var journal = client.get("/api/personnel/told/journal", client.as("told"));

        assertThat(journal.status()).isEqualTo(200);
        assertThat(journal.json().findValuesAsText("type"))
                .containsExactly("registration-recorded", "qualification-recorded", "impartiality-declared");
        assertThat(journal.json().findValuesAsText("actor")).containsExactly("adm", "adm", "told");
        assertThat(journal.json().at("/2/text/en").asText())
                .isEqualTo("On 2026-03-02, told declared the impartiality of told (rule TEAM-01).");
    }

    @Test
    void theListWarnsOfEverybodyOfTheBodyAndOfNoApplicant() {
        open("listed");

        var all = client.get("/api/personnel", client.as("rev"));

        assertThat(all.status()).isEqualTo(200);
        assertThat(all.json().path("items").findValuesAsText("name"))
                .contains("adm", "aud", "listed")
                .doesNotContain("app", "other");
        assertThat(all.json().path("items"))
                .filteredOn(person -> person.path("name").asText().equals("listed"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.path("registration").isNull()).isTrue();
                    assertThat(person.at("/warnings/0/subject").asText()).isEqualTo("impartiality-declaration");
                    assertThat(person.at("/warnings/0/due").asText()).isEqualTo("2026-03-02");
                    assertThat(person.at("/warnings/0/interpretation/id").asText())
                            .isEqualTo("TEAM-01/yearly-declaration");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "registrations | {} | number expiresOn",
                "registrations | {'number': ' ', 'expiresOn': '2026-02-30'} | expiresOn",
                "registrations | {'on': '2026-03-03', 'number': ' ', 'expiresOn': '2026-05-31'} | on number",
                "qualifications | {} | evidence scheme",
                "qualifications | {'scheme': 'gold', 'evidence': ''} | evidence scheme trainedOn",
                "qualifications | {'scheme': 'tea-house', 'evidence': 'x', 'trainedOn': '2026-03-03', 'examinedOn': '2026-03-03'} | examinedOn trainedOn",
                "qualifications/tea-house/end | {} | reason",
                "witnessed-audits | {} | satisfactory scheme statement witness witnessedOn",
                "witnessed-audits | {'scheme': 'gold', 'witness': '', 'witnessedOn': '2026-03-03', 'satisfactory': false, 'statement': ''} | scheme statement witness witnessedOn",
                "declarations | {'statement': 3} | statement",
                "declarations | {'statement': ''} | statement",
                "conflicts | {'organisation': '91350100M000100Y44'} | nature organisation since",
                "conflicts | {'organisation': '91350100M000100Y43', 'nature': '', 'since': '2026-03-03', 'until': '2026-03-01'} | nature since until",
                "conflicts/91350100M000100Y43/end | {} | reason until",
                "conflicts/91350100M000100Y44/end | {'until': '2026-03-01', 'reason': 'Left.'} | organisation",
            })
    void everyFaultIsToldAtOnce(String what, String body, String fields) {
        var answer = record("aud", what, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.faults()).containsOnlyKeys(List.of(fields.split(" ")));
    }

    @Test
    void whatIsNotOnRecordCannotBeEnded() {
        assertThat(record("aud", "qualifications/tea-house/end", "{'reason': 'x'}")
                        .status())
                .isEqualTo(404);
        assertThat(record("aud", "conflicts/" + CLIENT + "/end", "{'until': '2026-03-01', 'reason': 'Left.'}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "adm, aud, 200, 200",
        "pla, aud, 200, 403",
        "rev, aud, 200, 403",
        "dec, aud, 403, 403",
        "reg, aud, 403, 403",
        "app, aud, 403, 403",
        "aud, nobody, 403, 403",
        "adm, nobody, 404, 404",
        "adm, app, 404, 404",
    })
    void readingAndRecordingAreForThoseWhoMay(String who, String whom, int read, int recorded) {
        for (var path : List.of("", "/journal")) {
            assertThat(client.get("/api/personnel/" + whom + path, client.as(who))
                            .status())
                    .isEqualTo(read);
        }
        assertThat(record(whom, "declarations", "{'statement': 'I am bound to nobody.'}", who)
                        .status())
                .isEqualTo(recorded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/personnel", "/api/personnel/aud", "/api/personnel/aud/journal"})
    void nothingIsToldToWhoIsNotSignedIn(String path) {
        assertThat(client.get(path).status()).isEqualTo(401);
    }

    @Test
    void whatAQuestionLacksIsToldAtOnce() {
        var answer = client.get(
                "/api/personnel/aud/fitness?part=driver&client=91350100M000100Y44&from=2026-02-30", client.as("pla"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys("scheme", "part", "client", "from", "to");
    }
}
