package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent with an act is read whole, and every fault of it is told before anything is judged. */
@MicronautTest
class CaseFormTest {
    @Inject
    Client client;

    @Inject
    Road road;

    @ParameterizedTest
    @CsvSource({
        "acceptance, statement",
        "return, shortcomings",
        "rejection, reasons",
        "contract, number signedByBodyOn signedByClientOn",
        "plan, from purpose team to",
        "objections, member reason",
        "objection-decision, reason upheld",
        "document-review, statement",
        "document-return, shortcomings",
        "document-corrections, statement",
        "opening, attendance",
        "activities, efforts from manner mode place summary to",
        "marks, evidence mode",
        "surveys, measure population sampled sampling satisfied",
        "findings, criterion evidence grade",
        "findings/F1/response, cause correction correctiveAction",
        "findings/F1/verification, effective means statement",
        "conclusion, recommendation statement",
        "reopening, statement",
        "review, statement",
        "decision, decision",
        "rectification, statement",
        "termination-proposal, ground statement",
        "termination, approved reason",
        "withdrawal, reason",
    })
    void whatMustBeThereIsAskedForAllAtOnce(String act, String fields) {
        var answer = client.post("/api/cases/case-1/" + act, "{}", client.as("rev"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys(fields.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submission",
                "acceptance",
                "return",
                "rejection",
                "quotation",
                "contract",
                "plan",
                "objections",
                "objection-decision",
                "document-review",
                "document-return",
                "document-corrections",
                "opening",
                "activities",
                "activities/A1/release",
                "marks",
                "surveys",
                "findings",
                "findings/F1/response",
                "findings/F1/verification",
                "conclusion",
                "reopening",
                "review",
                "decision",
                "rectification",
                "termination-proposal",
                "termination",
                "withdrawal",
                "certificate"
            })
    void aDayThatIsNoneAndAFieldThatIsUnknownAreToldOfEveryAct(String act) {
        var answer = client.post("/api/cases/case-1/" + act, "{\"on\": \"2026-02-30\", \"zeal\": 1}", client.as("rev"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsKeys("on", "zeal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return | {'shortcomings': [{'item': 1}, null]} | shortcomings.0.item shortcomings.0.problem shortcomings.1",
                "acceptance | {'statement': 'x', 'remote': {}} | remote.approved remote.reason",
                "rejection | {'reasons': ['x', null, 3]} | reasons.1 reasons.2",
                "quotation | {'initial': {'manualBase': {}}, 'surveillance': {'combined': [{}]}} | initial.manualBase.days initial.manualBase.reason surveillance.combined.0.days surveillance.combined.0.reason",
                "objection-decision | {'upheld': 'yes', 'reason': 'x'} | upheld",
                "document-corrections | {'statement': 'x', 'documents': [1, null]} | documents.0 documents.1",
                "activities | {'mode': 'A', 'place': 'P1', 'from': '2026-3-1', 'to': 3, 'manner': 'secret', 'efforts': [{'days': '1'}], 'summary': 'x', 'testReport': {}} | efforts.0.days efforts.0.person from manner testReport.laboratory testReport.number to",
                "marks | {'mode': 'A', 'marks': {'1.1': 'fully', '1.2': null}, 'removed': 'x', 'deductions': [{}], 'evidence': 'x', 'labels': {'1.1': 1}} | deductions.0.reason labels.1.1 marks.1.1 marks.1.2 removed",
                "surveys | {'measure': 'm', 'sampled': 1.5, 'satisfied': '1', 'population': 2147483648, 'sampling': 'x'} | population sampled satisfied",
                "findings | {'grade': 'grave', 'criterion': 'c', 'evidence': 'x', 'dueOn': 'soon'} | dueOn grade",
                "findings/F1/verification | {'means': 'by phone', 'effective': 1, 'statement': 'x'} | effective means",
                "conclusion | {'recommendation': 'agree', 'statement': 'x', 'dissent': 1} | dissent recommendation",
                "decision | {'decision': 'rectify', 'until': '2026-04-01', 'shortcomings': [{}]} | shortcomings.0.item shortcomings.0.problem",
                "termination-proposal | {'ground': 'bored', 'statement': 'x'} | ground",
            })
    void everyFaultDeepInsideIsToldWhereItStands(String act, String body, String fields) {
        var answer = client.post("/api/cases/case-1/" + act, body.replace('\'', '"'), client.as("aud"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys(fields.split(" "));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var answer = client.post(
                "/api/cases/case-1/withdrawal", "{\"reason\": \"%s\"}".formatted("x".repeat(4001)), client.as("app"));

        assertThat(answer.faults()).containsOnlyKeys("reason");
    }

    @Test
    @Rule({"CASE-01", "CASE-23"})
    void theNewPartsOfAnApplicationAreReadLikeTheOthers() {
        var answer = client.put(
                "/api/cases/case-1/application",
                Road.APPLICATION.replaceFirst("\"designs\"", """
                "permits": [{"expiresOn": "never"}], "remote": {"part": 1}, "selfAssessment": {"target": 3},
                "incidents": [{"on": 1}], "designs\"""").replace("[\"D1\"]", "[1]"),
                client.as("app"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults())
                .containsOnlyKeys(
                        "documents.0.documents.0",
                        "incidents.0.description",
                        "incidents.0.on",
                        "permits.0.expiresOn",
                        "permits.0.name",
                        "permits.0.number",
                        "remote.means",
                        "remote.part",
                        "selfAssessment.marks",
                        "selfAssessment.target");
    }

    @Test
    void aSelfAssessmentThatIsLabelledByOtherRowsIsNotTaken() {
        var mislabelled = Road.APPLICATION.replaceFirst("}$", """
                , "selfAssessment": {"marks": {"1.1": 8}, "labels": {"1.1": "Water"}}}""");

        var opened = client.post(
                "/api/cases",
                "{\"scheme\": \"tea-house\", \"application\": %s}".formatted(mislabelled),
                client.as("app"));
        var amended = client.put(road.open() + "/application", mislabelled, client.as("app"));

        assertThat(opened.faults()).containsOnlyKeys("application.selfAssessment.labels.1.1");
        assertThat(amended.faults()).containsOnlyKeys("selfAssessment.labels.1.1");
    }

    @Test
    @Rule("CASE-13")
    void marksThatAreLabelledByOtherRowsAreNotTaken() {
        var address = road.evaluating();

        var refused = road.attempt(address, "marks", "aud", """
                {"mode": "A", "marks": {"1.1": "full"}, "evidence": "x", "labels": {"1.1": "Water", "8.8": "Cups"}}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsOnlyKeys("labels.1.1", "labels.8.8", "marks.1.1");
    }

    @Test
    @Rule("CASE-13")
    void aMarkOfOneModeHasNoModesOfItsOwn() {
        var refused = road.attempt(road.evaluating(), "marks", "aud", """
                {"mode": "A", "marks": {"1.2": {"byMode": {"A": "full", "B": "full"}}}, "evidence": "x"}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).hasSize(1);
    }
}
