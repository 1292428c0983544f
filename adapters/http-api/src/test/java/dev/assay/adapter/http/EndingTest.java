package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that do not end with a certificate, or not at the first try. */
@MicronautTest
class EndingTest {
    private static final String BAD_WATER = """
            {"mode": "A", "marks": {"1.1": 8, "1.2": "unmet"}, "evidence": "Tasted."}""";
    private static final String RECTIFY = """
            {"decision": "rectify", "until": "2026-04-01", "shortcomings": [{"item": "1.2", "problem": "bad water"}]}""";

    @Inject
    Client client;

    @Inject
    Road road;

    private String reviewed(String marks) {
        var address = road.judged(marks);
        road.act(
                address,
                "conclusion",
                "aud",
                "{\"recommendation\": \"not-recommended\", \"statement\": \"bad water\"}");
        road.act(address, "review", "rev", "{\"statement\": \"seen\"}");
        return address;
    }

    @Test
    @Rule("CASE-20")
    void aShortfallIsPutRightInTimeAndJudgedAgain() {
        var address = reviewed(BAD_WATER);
        var rectifying = road.act(address, "decision", "dec", RECTIFY).json();
        assertThat(rectifying.path("state").asText()).isEqualTo("rectifying");
        assertThat(rectifying.at("/decision/until").asText()).isEqualTo("2026-04-01");
        assertThat(rectifying.at("/decision/shortcomings/0/item").asText()).isEqualTo("1.2");
        assertThat(rectifying.at("/obligations"))
                .extracting(due -> due.path("subject").asText())
                .contains("rectification");

        var document = road.document(address, "app", "filter.txt");
        var reported = road.act(
                        address,
                        "rectification",
                        "app",
                        "{\"statement\": \"a filter\", \"documents\": [\"%s\"]}".formatted(document))
                .json();
        assertThat(reported.path("state").asText()).isEqualTo("evaluating");
        assertThat(reported.at("/rectification/documents/0").asText()).isEqualTo(document);
        assertThat(client.get(address + "/sheet", client.as("app")).status()).isEqualTo(404);

        road.act(
                address,
                "marks",
                "aud",
                "{\"mode\": \"A\", \"marks\": {\"1.2\": \"full\"}, \"evidence\": \"Tasted.\"}");
        road.act(address, "conclusion", "aud", "{\"recommendation\": \"recommended\", \"statement\": \"good now\"}");
        road.act(address, "review", "rev", "{\"statement\": \"seen\"}");
        assertThat(road.act(address, "decision", "dec", "{\"decision\": \"grant\", \"level\": \"FINE\"}")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("granted");
    }

    @Test
    @Rule("CASE-20")
    void aRefusalRestsOnReasonsOfTheList() {
        var address = reviewed(BAD_WATER);

        assertThat(road.attempt(address, "decision", "dec", """
                        {"decision": "refuse", "reasons": [{"statement": ""}]}""").faults())
                .containsOnlyKeys("reasons.0.statement", "reasons.0.listed");
        var refused = road.act(address, "decision", "dec", """
                {"decision": "refuse", "reasons": [{"listed": "no-tea", "statement": "The water is no tea."}]}""").json();

        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.at("/decision/reasons/0/listed").asText()).isEqualTo("no-tea");
        assertThat(refused.at("/notice/grounds/0/listed").asText()).isEqualTo("no-tea");
        assertThat(refused.at("/notice/grounds/0/text/en").asText()).isEqualTo("No tea");
        assertThat(refused.at("/notice/grounds/0/statement").asText()).isEqualTo("The water is no tea.");
        assertThat(refused.path("acts")).isEmpty();
    }

    @Test
    @Rule("CASE-06")
    void anApplicationIsRejectedWithReasons() {
        var rejected = road.act(road.submitted(), "rejection", "rev", "{\"reasons\": [\"not our field\"]}")
                .json();

        assertThat(rejected.path("state").asText()).isEqualTo("rejected");
        assertThat(rejected.at("/applicationReview/rejection/reasons/0").asText())
                .isEqualTo("not our field");
        assertThat(rejected.at("/notice/grounds/0/statement").asText()).isEqualTo("not our field");
        assertThat(rejected.at("/notice/grounds/0/listed").isNull()).isTrue();
    }

    @Test
    @Rule("CASE-16")
    void anAuditIsTerminatedWithApprovalAndTheApplicantLearnsOfItThen() {
        var proposal = "{\"ground\": \"no-cooperation\", \"statement\": \"the door is shut\"}";
        var address = road.evaluating();
        road.act(address, "termination-proposal", "aud", proposal);
        assertThat(road.seenBy("aud", address).at("/termination/proposedBy").asText())
                .isEqualTo("aud");
        assertThat(road.seenBy("app", address).path("termination").isNull()).isTrue();
        var declined = road.act(address, "termination", "dec", "{\"approved\": false, \"reason\": \"try again\"}")
                .json();
        assertThat(declined.at("/termination/decision/approved").asBoolean(true))
                .isFalse();
        assertThat(declined.path("state").asText()).isEqualTo("evaluating");

        road.act(address, "termination-proposal", "aud", proposal);
        road.act(address, "termination", "dec", "{\"approved\": true, \"reason\": \"enough\"}");

        var seen = road.seenBy("app", address);
        assertThat(seen.path("state").asText()).isEqualTo("terminated");
        assertThat(seen.at("/termination/ground").asText()).isEqualTo("no-cooperation");
        assertThat(seen.at("/termination/decision/reason").asText()).isEqualTo("enough");
        assertThat(seen.at("/termination/proposedBy").isNull()).isTrue();
    }

    @Test
    @Rule("CASE-16")
    void anApplicantWithdraws() {
        var withdrawn = road.act(road.contracted(), "withdrawal", "app", "{\"reason\": \"sold\"}")
                .json();

        assertThat(withdrawn.path("state").asText()).isEqualTo("withdrawn");
        assertThat(withdrawn.at("/withdrawal/reason").asText()).isEqualTo("sold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision': 'grant'} | level",
                "{'decision': 'grant', 'level': 'FINE', 'reasons': [], 'until': '2026-04-01', 'shortcomings': []} | reasons until shortcomings",
                "{'decision': 'refuse', 'level': 'FINE', 'knownProblems': [], 'reasons': []} | level knownProblems",
                "{'decision': 'rectify', 'reasons': []} | until reasons",
                "{'decision': 'perhaps'} | decision",
                "{} | decision"
            })
    @Rule("CASE-17")
    void aDecisionIsOneOfThree(String body, String fields) {
        var refused = road.attempt(road.open(), "decision", "dec", body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys(fields.split(" "));
    }
}
