package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One case through everything that can be sent back, and come back. */
@MicronautTest
class LongRoadTest {
    private static final String MENU_TORN = "{\"shortcomings\": [{\"item\": \"menu\", \"problem\": \"torn\"}]}";

    @Inject
    Client client;

    @Inject
    Road road;

    @Test
    @Rule({"CASE-06", "CASE-08", "CASE-10", "CASE-12", "CASE-15", "CG-02", "CASE-17"})
    void aCaseGoesTheLongWayToItsCertificate() {
        var address = road.submitted();
        takesTheApplicationBackOnce(address);
        quotesAndSigns(address);
        formsTheTeamAnew(address);
        reviewsTheDocumentsTwice(address);
        raisesFindingsAndSurveysTwice(address);
        judgesInTwoModes(address);
        concludesTwice(address);
        decidesAndIssues(address);

        var journal = client.get(address + "/journal", client.as("dec")).json();
        assertThat(journal.findValuesAsText("type"))
                .containsSubsequence(
                        "application-returned",
                        "application-submitted",
                        "objection-upheld",
                        "documents-corrected",
                        "survey-reported",
                        "finding-verified",
                        "evaluation-reopened",
                        "certificate-granted");
        var exported = client.get(address + "/journal/export", client.as("dec")).json();
        assertThat(exported.path("entries")).hasSameSizeAs(journal);
        assertThat(client.get(address + "/documents", client.as("dec")).json().findValuesAsText("id"))
                .containsExactly("D1", "D2", "D3", "D4");
    }

    private void takesTheApplicationBackOnce(String address) {
        var returned = road.act(address, "return", "rev", MENU_TORN).json();
        assertThat(returned.path("state").asText()).isEqualTo("returned");
        assertThat(returned.at("/applicationReview/returns/0/shortcomings/0/problem")
                        .asText())
                .isEqualTo("torn");
        road.document(address, "app", "new-menu.txt");
        assertThat(client.put(
                                address + "/application",
                                Road.APPLICATION
                                        .replaceFirst(
                                                "}$",
                                                ", \"remote\": {\"part\": \"the hotline\", \"means\": \"video\"}}")
                                        .replace("D1", "D2"),
                                client.as("app"))
                        .status())
                .isEqualTo(200);
        road.act(address, "submission", "app", "{}");
    }

    private void quotesAndSigns(String address) {
        var unanswered = road.attempt(address, "acceptance", "rev", "{\"statement\": \"complete\"}");
        assertThat(unanswered.faults()).containsOnlyKeys("remote");
        var accepted = road.act(address, "acceptance", "rev", """
                {"statement": "complete", "remote": {"approved": true, "reason": "The hotline is virtual."}}""").json();
        assertThat(accepted.at("/applicationReview/acceptance/remote/approved").asBoolean())
                .isTrue();
        assertThat(accepted.at("/applicationReview/acceptance/programme"))
                .extracting(item -> item.path("audit").asText())
                .containsExactly("initial", "surveillance", "surveillance", "recertification");
        assertThat(accepted.at("/applicationReview/acceptance/programme/2/limits"))
                .extracting(limit -> limit.path("unit").asText())
                .contains("calendar-years");
        assertThat(accepted.at("/obligations/0/subject").asText()).isEqualTo("decision");

        var quoted = road.act(address, "quotation", "rev", "{}").json();
        assertThat(quoted.at("/quotation/currency").asText()).isEqualTo("CNY");
        assertThat(quoted.at("/quotation/lines/0/item").asText()).isEqualTo("application");
        assertThat(quoted.at("/quotation/atCost/0").asText()).isEqualTo("travel");
        assertThat(quoted.at("/quotation/total").decimalValue()).isEqualByComparingTo("1100");
        assertThat(quoted.at("/owed/total").decimalValue()).isEqualByComparingTo("100");
        road.act(
                address,
                "contract",
                "rev",
                "{\"number\": \"1\", \"signedByClientOn\": \"2026-03-02\", \"signedByBodyOn\": \"2026-03-02\"}");
    }

    private void formsTheTeamAnew(String address) {
        road.qualifyLeader();
        var withGuest = Road.PLAN.formatted(
                ", {\"person\": \"reg\", \"part\": \"observer\", \"onSiteDays\": 0, \"offSiteDays\": 0}");
        road.act(address, "plan", "pla", withGuest);
        var objected = road.act(address, "objections", "app", "{\"member\": \"reg\", \"reason\": \"was our cook\"}")
                .json();
        assertThat(objected.at("/objections/0/decision").isNull()).isTrue();
        var upheld = road.act(address, "objection-decision", "pla", "{\"upheld\": true, \"reason\": \"so it is\"}")
                .json();
        assertThat(upheld.path("state").asText()).isEqualTo("contracted");
        assertThat(upheld.at("/objections/0/decision/upheld").asBoolean()).isTrue();
        assertThat(road.attempt(address, "plan", "pla", withGuest).faults())
                .containsEntry("team.reg", List.of("CASE-10"));
        road.act(address, "plan", "pla", Road.PLAN.formatted(""));
        road.act(address, "objections", "app", "{\"member\": \"aud\", \"reason\": \"is strict\"}");
        var dismissed = road.act(address, "objection-decision", "pla", "{\"upheld\": false, \"reason\": \"good\"}")
                .json();
        assertThat(dismissed.at("/objections/1/decision/upheld").asBoolean(true))
                .isFalse();
    }

    private void reviewsTheDocumentsTwice(String address) {
        var back = road.act(address, "document-return", "aud", MENU_TORN).json();
        assertThat(back.path("state").asText()).isEqualTo("documents-returned");
        var corrected = road.document(address, "app", "menu-3.txt");
        road.act(
                address,
                "document-corrections",
                "app",
                "{\"statement\": \"glued\", \"documents\": [\"%s\"]}".formatted(corrected));
        var passed = road.act(address, "document-review", "aud", "{\"statement\": \"sound\"}")
                .json();
        assertThat(passed.at("/documentReview"))
                .extracting(round -> round.path("passed").asBoolean())
                .containsExactly(false, true);
        assertThat(passed.at("/documentReview/0/correction/documents/0").asText())
                .isEqualTo(corrected);
        assertThat(passed.at("/documentReview/1/statement").asText()).isEqualTo("sound");
    }

    private void raisesFindingsAndSurveysTwice(String address) {
        road.act(address, "opening", "aud", "{\"attendance\": [\"aud\"]}");
        road.act(address, "activities", "aud", Road.HALF_A_DAY);
        road.act(address, "findings", "aud", finding("minor", "\"2026-04-01\""));
        road.act(address, "findings", "aud", finding("major", "\"2026-04-02\""));
        var noted = road.act(address, "findings", "aud", finding("observation", "null"))
                .json();
        assertThat(noted.path("findings"))
                .extracting(finding -> finding.path("status").asText())
                .containsExactly("open", "open", "noted");
        assertThat(noted.at("/findings/0/dueOn").asText()).isEqualTo("2026-04-01");
        assertThat(noted.at("/findings/2/dueOn").isNull()).isTrue();

        road.act(address, "surveys", "aud", survey(79, "null"));
        assertThat(road.attempt(address, "surveys", "aud", survey(84, "null")).faults())
                .containsOnlyKeys("improvement");
        var surveyed = road.act(address, "surveys", "aud", survey(84, "\"Warmer cups.\""))
                .json();
        assertThat(surveyed.path("surveys"))
                .extracting(survey -> survey.path("satisfied").asInt())
                .containsExactly(79, 84);
        assertThat(road.seenBy("app", address).path("surveys")).isEmpty();
    }

    private static String finding(String grade, String dueOn) {
        return """
                {"grade": "%s", "criterion": "1.2", "evidence": "The water was cold.", "dueOn": %s}""".formatted(grade, dueOn);
    }

    private static String survey(int satisfied, String improvement) {
        return """
                {"measure": "satisfaction", "sampled": 100, "satisfied": %d, "population": 900,
                 "sampling": "every ninth guest", "improvement": %s}""".formatted(satisfied, improvement);
    }

    private void answers(String address, String finding) {
        road.act(address, "findings/%s/response".formatted(finding), "app", """
                {"cause": "old kettle", "correction": "boiled again", "correctiveAction": "new kettle"}""");
    }

    private JsonNode verifies(String address, String finding, boolean effective) {
        return road.act(address, "findings/%s/verification".formatted(finding), "aud", """
                {"means": "in-writing", "effective": %s, "statement": "seen the bill", "dueOn": %s}""".formatted(
                                effective, effective ? "null" : "\"2026-05-01\""))
                .json();
    }

    private void judgesInTwoModes(String address) {
        var blank = client.get(address + "/sheet", client.as("dec")).json();
        assertThat(blank.path("provisional").asBoolean()).isTrue();
        assertThat(blank.path("rating").isNull()).isTrue();
        assertThat(blank.path("missing"))
                .extracting(missing -> missing.path("field").asText())
                .containsExactly("marks.1.1", "marks.1.2");

        var evidence = road.document(address, "aud", "tasting.txt");
        road.act(address, "marks", "aud", """
                {"mode": "A", "marks": {"1.1": 7, "1.2": "full"}, "evidence": "watched", "documents": ["%s"],
                 "bonuses": [{"reason": "own spring"}]}""".formatted(evidence));
        road.act(address, "activities", "aud", Road.HALF_A_DAY.replace("\"mode\": \"A\"", "\"mode\": \"B\""));
        road.act(address, "marks", "aud", """
                {"mode": "B", "marks": {"1.2": "partial"}, "evidence": "tasted"}""");
        road.act(address, "marks", "aud", """
                {"mode": "A", "marks": {"1.1": 8.5}, "evidence": "tasted again"}""");

        var sheet = client.get(address + "/sheet", client.as("dec")).json();
        assertThat(sheet.at("/entries/1.1/A/mark").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(sheet.at("/entries/1.1/A/evidence").asText()).isEqualTo("tasted again");
        assertThat(sheet.at("/entries/1.2/A/documents/0").asText()).isEqualTo(evidence);
        assertThat(sheet.at("/entries/1.2/B/mark").asText()).isEqualTo("partial");
        assertThat(sheet.at("/entries/1.2/B/author").asText()).isEqualTo("aud");
        assertThat(sheet.at("/measures/satisfaction/satisfied").asInt()).isEqualTo(84);
        assertThat(sheet.at("/bonuses/0/reason").asText()).isEqualTo("own spring");
        assertThat(sheet.at("/rating/level").asText()).isEqualTo("FINE");
        assertThat(sheet.path("provisional").asBoolean()).isTrue();
        assertThat(client.get(address + "/sheet", client.as("app")).status()).isEqualTo(404);
        assertThat(road.seenBy("app", address).toString()).doesNotContain("8.5", "tasted again", evidence);
    }

    private void concludesTwice(String address) {
        answers(address, "F1");
        assertThat(verifies(address, "F1", false).at("/findings/0/dueOn").asText())
                .isEqualTo("2026-05-01");
        answers(address, "F1");
        assertThat(road.seenBy("app", address).at("/findings/0/status").asText())
                .isEqualTo("answered");
        var closed = verifies(address, "F1", true);
        assertThat(closed.at("/findings/0/status").asText()).isEqualTo("closed");
        assertThat(closed.at("/findings/0/followUp"))
                .extracting(round -> round.at("/verification/effective").asBoolean())
                .containsExactly(false, true);

        assertThat(road.attempt(address, "conclusion", "aud", conclusion("recommended"))
                        .faults())
                .containsOnlyKeys("recommendation");
        var concluded = road.act(address, "conclusion", "aud", conclusion("after-correction"))
                .json();
        assertThat(concluded.at("/conclusion/dissent").asText()).isEqualTo("too strict");
        assertThat(concluded
                        .at("/conclusion/evaluation/sheet/marks/1.2/byMode/B")
                        .asText())
                .isEqualTo("partial");
        assertThat(client.get(address + "/sheet", client.as("app"))
                        .json()
                        .path("provisional")
                        .asBoolean(true))
                .isFalse();
        assertThat(client.get(address + "/replay", client.as("app"))
                        .json()
                        .path("agrees")
                        .asBoolean())
                .isTrue();

        var reopened = road.act(address, "reopening", "aud", "{\"statement\": \"the kettle\"}")
                .json();
        assertThat(reopened.path("state").asText()).isEqualTo("evaluating");
        assertThat(reopened.at("/conclusion/reopening/statement").asText()).isEqualTo("the kettle");
        assertThat(client.get(address + "/sheet", client.as("app")).status()).isEqualTo(404);
        road.act(address, "marks", "aud", """
                {"mode": "B", "removed": ["1.2"], "evidence": "not B's to judge"}""");
        answers(address, "F2");
        verifies(address, "F2", true);
        road.act(address, "conclusion", "aud", conclusion("recommended"));
    }

    private static String conclusion(String recommendation) {
        return "{\"recommendation\": \"%s\", \"statement\": \"good tea\", \"dissent\": \"too strict\"}"
                .formatted(recommendation);
    }

    private void decidesAndIssues(String address) {
        road.act(address, "review", "rev", "{\"statement\": \"everything is there\"}");
        assertThat(road.seenBy("app", address).path("review").isNull()).isTrue();
        road.act(address, "decision", "dec", "{\"decision\": \"grant\", \"level\": \"FINE\"}");
        var certified = road.act(address, "certificate", "reg", "").json();
        assertThat(certified.at("/conclusion/evaluation/sheet/marks/1.2").asText())
                .isEqualTo("full");
        assertThat(certified.at("/owed/total").decimalValue()).isEqualByComparingTo("600");
    }
}
