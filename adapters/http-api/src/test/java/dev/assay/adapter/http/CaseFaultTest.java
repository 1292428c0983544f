package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is well formed and yet wrong, or comes at the wrong time, is refused with everything that is wrong with it. */
@MicronautTest
class CaseFaultTest {
    @Inject
    Client client;

    @Inject
    Road road;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "activities | {'mode': 'Z', 'place': 'P9', 'from': '2026-03-01', 'to': '2026-02-27', 'manner': 'on-site', 'efforts': [{'person': 'nobody', 'days': 0}], 'summary': ' ', 'documents': ['D9'], 'testReport': {'laboratory': '', 'number': ''}} | documents efforts efforts.nobody from mode place summary testReport to",
                "activities | {'mode': 'A', 'place': 'P1', 'from': '2026-03-02', 'to': '2026-03-03', 'manner': 'remote', 'efforts': [{'person': 'aud', 'days': 1}], 'summary': 'x'} | manner to",
                "marks | {'mode': 'Z', 'marks': {'1.1': 'full', '9.9': 1}, 'removed': ['1.2'], 'evidence': '', 'documents': ['D9']} | documents evidence marks.1.1 marks.9.9 mode removed.1.2",
                "marks | {'mode': 'A', 'evidence': 'x'} | marks",
                "surveys | {'measure': 'zeal', 'sampled': 10, 'satisfied': 5, 'population': 9, 'sampling': ''} | measure population sampling",
                "surveys | {'measure': 'satisfaction', 'sampled': 10, 'satisfied': 11, 'population': 10, 'sampling': 'all'} | measures.satisfaction",
                "findings | {'grade': 'minor', 'criterion': '9.9', 'evidence': '', 'documents': ['D9']} | criterion documents dueOn evidence",
                "findings | {'grade': 'opportunity', 'criterion': '1.1', 'evidence': 'x', 'dueOn': '2026-03-02'} | dueOn",
                "findings/F9/verification | {'means': 'on-site', 'effective': false, 'statement': ''} | dueOn finding statement",
                "conclusion | {'recommendation': 'recommended', 'statement': ''} | - sheet.marks.1.1 sheet.marks.1.2 statement",
            })
    @Rule({"CASE-11", "CASE-13", "CASE-14", "CASE-15", "CG-02"})
    void whatAnAuditorReportsIsJudgedWhole(String act, String body, String fields) {
        var refused = road.attempt(road.evaluating(), act, "aud", body.replace('\'', '"'));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
        assertThat(refused.faults().keySet())
                .containsExactlyInAnyOrder(fields.replace("-", "").split(" "));
    }

    @Test
    @Rule({"CASE-09", "CASE-10"})
    void aPlanWithPeopleWhoAreUnknownOrUnfitSaysAllThatIsWrong() {
        var refused = road.attempt(road.contracted(), "plan", "pla", """
                {"from": "2026-03-01", "to": "2026-02-27", "purpose": " ",
                 "team": [{"person": "nobody", "part": "leader", "onSiteDays": 0.5, "offSiteDays": 0},
                          {"person": "app", "part": "observer", "onSiteDays": 0, "offSiteDays": 0}]}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsKeys("from", "to", "purpose", "team", "team.nobody", "team.app");
    }

    @Test
    @Rule({"CASE-10", "CASE-14"})
    void peopleWhoAreNotOnTheTeamAreNamed() {
        var address = road.documentsPassed();

        assertThat(road.attempt(address, "objections", "app", "{\"member\": \"nobody\", \"reason\": \"\"}")
                        .faults())
                .containsOnlyKeys("member", "reason");
        assertThat(road.attempt(address, "opening", "aud", "{\"attendance\": [\"nobody\"]}")
                        .faults())
                .containsOnlyKeys("attendance");
    }

    @Test
    @Rule("CASE-15")
    void anAnswerSaysWhyAndWhatWasDone() {
        var address = road.evaluating();
        road.act(address, "findings", "aud", """
                {"grade": "minor", "criterion": "1.2", "evidence": "Cold.", "dueOn": "2026-04-01"}""");

        assertThat(road.attempt(address, "findings/F1/response", "app", """
                        {"cause": "", "correction": " ", "correctiveAction": "", "documents": ["D9"]}""").faults())
                .containsOnlyKeys("cause", "correction", "correctiveAction", "documents");
        assertThat(road.attempt(address, "findings/F1/verification", "aud", """
                        {"means": "on-site", "effective": true, "statement": "seen"}""").faults())
                .containsOnlyKeys("finding");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, on", "2026-03-01, on"})
    @Rule("LOG-01")
    void aDayBeforeTheActBeforeOrInTheFutureIsRefused(String day, String field) {
        var refused = road.attempt(road.submitted(), "return", "rev", """
                        {"on": "%s", "shortcomings": [{"item": "menu", "problem": "torn"}]}""".formatted(day));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return",
                "document-return",
                "document-corrections",
                "objections",
                "opening",
                "surveys",
                "reopening",
                "review",
                "rectification",
                "termination",
                "certificate"
            })
    void anActOfAnotherStateIsAConflict(String act) {
        var bodies = Map.of(
                "return", "{\"shortcomings\": []}",
                "document-return", "{\"shortcomings\": []}",
                "objections", "{\"member\": \"aud\", \"reason\": \"x\"}",
                "opening", "{\"attendance\": []}",
                "surveys",
                        "{\"measure\": \"m\", \"sampled\": 1, \"satisfied\": 1, \"population\": 1, \"sampling\": \"x\"}",
                "termination", "{\"approved\": true, \"reason\": \"x\"}",
                "certificate", "{}");
        var who = Map.of(
                "return",
                "rev",
                "document-corrections",
                "app",
                "objections",
                "app",
                "review",
                "rev",
                "rectification",
                "app",
                "termination",
                "dec",
                "certificate",
                "reg");

        var refused = road.attempt(
                road.open(), act, who.getOrDefault(act, "aud"), bodies.getOrDefault(act, "{\"statement\": \"x\"}"));

        assertThat(refused.status()).isEqualTo(409);
    }
}
