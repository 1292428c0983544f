package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class BadInputTest {
    private static final String RATINGS = "/api/schemes/tea-house/ratings";
    private static final String AUDIT_TIME = "/api/schemes/tea-house/audit-time";

    @Inject
    Client client;

    static Stream<Arguments> faults() {
        return Stream.of(
                argumentSet("a required field is missing", RATINGS, "{}", "marks"),
                argumentSet("a required field is null", RATINGS, "{'marks': null}", "marks"),
                argumentSet("a mark is null", RATINGS, "{'marks': {'1.1': null}}", "marks.1.1"),
                argumentSet("an item of a list is null", RATINGS, "{'marks': {}, 'bonuses': [null]}", "bonuses.0"),
                argumentSet("a field is unknown", RATINGS, "{'zeal': {'a': []}, 'marks': {}}", "zeal"),
                argumentSet(
                        "a field deep inside is unknown",
                        RATINGS,
                        "{'marks': {}, 'bonuses': [{'zeal': 1, 'reason': 'x'}]}",
                        "bonuses.0.zeal"),
                argumentSet("a field stands twice", RATINGS, "{'marks': {'1.1': 1, '1.1': 2}}", "marks.1.1"),
                argumentSet("a list stands for an object", RATINGS, "{'marks': []}", "marks"),
                argumentSet("a text stands for an object", RATINGS, "{'marks': ''}", "marks"),
                argumentSet("an object stands for a list", RATINGS, "{'marks': {}, 'bonuses': {}}", "bonuses"),
                argumentSet("a number stands for a text", RATINGS, "{'marks': {}, 'target': 3}", "target"),
                argumentSet("a text holds NUL", RATINGS, "{'marks': {}, 'target': '\\u0000'}", "target"),
                argumentSet("a text holds half a character", RATINGS, "{'marks': {}, 'target': '\\ud800'}", "target"),
                argumentSet("a mark is neither", RATINGS, "{'marks': {'1.1': true}}", "marks.1.1"),
                argumentSet("a mark is an unknown word", RATINGS, "{'marks': {'1.1': 'fully'}}", "marks.1.1"),
                argumentSet("points have too many decimals", RATINGS, "{'marks': {'1.1': 1.00001}}", "marks.1.1"),
                argumentSet("points are huge", RATINGS, "{'marks': {'1.1': 1e999999999}}", "marks.1.1"),
                argumentSet("an exclusion has no reason", RATINGS, "{'marks': {'1.1': {}}}", "marks.1.1.excluded"),
                argumentSet(
                        "an exclusion has another field",
                        RATINGS,
                        "{'marks': {'1.1': {'excluded': 'x', 'why': 1}}}",
                        "marks.1.1.why"),
                argumentSet(
                        "a mark is both excluded and judged",
                        RATINGS,
                        "{'marks': {'1.1': {'excluded': 'x', 'byMode': {'A': 1, 'B': 1}}}}",
                        "marks.1.1"),
                argumentSet("modes are no object", RATINGS, "{'marks': {'1.1': {'byMode': []}}}", "marks.1.1.byMode"),
                argumentSet("there is no mode", RATINGS, "{'marks': {'1.1': {'byMode': {}}}}", "marks.1.1.byMode"),
                argumentSet(
                        "there is one mode alone",
                        RATINGS,
                        "{'marks': {'1.1': {'byMode': {'A': 1}}}}",
                        "marks.1.1.byMode"),
                argumentSet(
                        "a mode stands twice",
                        RATINGS,
                        "{'marks': {'1.1': {'byMode': {'A': 1, 'A': 2}}}}",
                        "marks.1.1.byMode.A"),
                argumentSet(
                        "the verdict of a mode is none",
                        RATINGS,
                        "{'marks': {'1.1': {'byMode': {'A': 1, 'B': null}}}}",
                        "marks.1.1.byMode.B"),
                argumentSet(
                        "the verdict of a mode is an unknown word",
                        RATINGS,
                        "{'marks': {'1.1': {'byMode': {'A': 'fully', 'B': 'full'}}}}",
                        "marks.1.1.byMode.A"),
                argumentSet(
                        "the verdict of a mode has modes",
                        RATINGS,
                        "{'marks': {'1.1': {'byMode': {'A': {'byMode': {'A': 1, 'B': 1}}, 'B': 1}}}}",
                        "marks.1.1.byMode.A.byMode"),
                argumentSet("a label is no text", RATINGS, "{'marks': {}, 'labels': {'1.1': 1}}", "labels.1.1"),
                argumentSet(
                        "a fraction stands for a whole number",
                        AUDIT_TIME,
                        "{'audit': 'initial', 'persons': 1.0}",
                        "persons"),
                argumentSet(
                        "a whole number is too great",
                        AUDIT_TIME,
                        "{'audit': 'initial', 'persons': 2147483648}",
                        "persons"),
                argumentSet(
                        "a text stands for a number", AUDIT_TIME, "{'audit': 'initial', 'persons': '1'}", "persons"),
                argumentSet("a word is unknown", AUDIT_TIME, "{'audit': 'INITIAL', 'persons': 1}", "audit"),
                argumentSet(
                        "man-days are no number",
                        AUDIT_TIME,
                        "{'audit': 'initial', 'persons': 1, 'manualBase': {'days': '7', 'reason': 'x'}}",
                        "manualBase.days"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldWithItsField(String path, String body, String field) {
        var answer = client.post(path, body.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(422);
        assertThat(answer.faults()).containsKey(field);
        assertThat(answer.json().path("breaches"))
                .allSatisfy(breach ->
                        assertThat(breach.path("text").path("zh").asText()).isNotBlank())
                .allSatisfy(breach ->
                        assertThat(breach.path("text").path("en").asText()).isNotBlank());
    }

    @Test
    void everyFaultWithinVerdictsByModeIsToldOnceWhereItStands() {
        var answer = client.post(RATINGS, """
                {"marks": {"1.1": {"byMode": {"A": 1.00001, "B": {"why": 1}, "C": "fully", "D": 4}, "zeal": 1},
                           "1.2": {"byMode": {"A": {"byMode": {}}}}}}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults())
                .containsOnlyKeys(
                        "marks.1.1.byMode.A",
                        "marks.1.1.byMode.B.why",
                        "marks.1.1.byMode.B.excluded",
                        "marks.1.1.byMode.C",
                        "marks.1.1.zeal",
                        "marks.1.2.byMode",
                        "marks.1.2.byMode.A.byMode");
    }

    @Test
    @Rule("CASE-01")
    void everyFaultOfAnApplicationIsToldAtOnce() {
        var answer = client.post("/api/cases", """
                {"application": {
                  "applicant": {"name": {"zh": " "}, "creditCode": "91350100M000100Y44"},
                  "scope": {"places": [{"id": ""}, null], "activities": "tea"},
                  "designs": "yes", "persons": 3.5, "operatingSince": "2026-02-30", "colour": 1}}""", client.as("app"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsEntry("application.applicant.creditCode", List.of("CASE-01"));
        assertThat(answer.faults().keySet())
                .containsExactly(
                        "application.applicant.address",
                        "application.applicant.creditCode",
                        "application.applicant.name.en",
                        "application.applicant.name.zh",
                        "application.colour",
                        "application.designs",
                        "application.operatingSince",
                        "application.persons",
                        "application.scope.activities",
                        "application.scope.fieldCode",
                        "application.scope.places.0.address",
                        "application.scope.places.0.id",
                        "application.scope.places.0.name",
                        "application.scope.places.1",
                        "scheme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9135O100M000100Y43",
                "91350100m000100y43",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000100Y34",
                ""
            })
    @Rule("CASE-01")
    void aCreditCodeThatIsNoneIsRefused(String code) {
        var answer = client.post(
                "/api/cases",
                "{\"scheme\": \"tea-house\", \"application\": {\"applicant\": {\"creditCode\": \"%s\"}}}"
                        .formatted(code),
                client.as("app"));

        assertThat(answer.faults()).containsEntry("application.applicant.creditCode", List.of("CASE-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-2-3", "02/03/2026", "1899-12-31", "3000-01-01", "+99999-01-01", ""})
    void aDayThatIsNoneIsRefused(String day) {
        var answer = client.post("/api/cases/case-1/submission", "{\"on\": \"%s\"}".formatted(day), client.as("app"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"marks\": }", "{} {}", "{\"marks\": {}} ]", "nonsense", "{'marks': {}}"})
    void whatIsNoJsonCannotBeRead(String body) {
        var answer = client.post(RATINGS, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"\"", "3"})
    void aBodyIsAnObject(String body) {
        assertThat(client.post(RATINGS, body).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/certificates?limit=0",
                "/api/certificates?limit=201",
                "/api/certificates?limit=ten",
                "/api/certificates?status=lost",
                "/api/certificates?q=%00",
                "/api/certificates/TEA26-ABCDEFR0?on=2026-02-30",
                "/api/certificates/TEA26-ABCDEFR0?known=yesterday"
            })
    void aParameterThatCannotBeReadIsRefused(String path) {
        var answer = client.get(path);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).hasSize(1);
    }

    @Test
    void everyParameterThatCannotBeReadIsToldAtOnce() {
        assertThat(client.get("/api/certificates?limit=0&status=lost&q=%00").faults())
                .containsOnlyKeys("limit", "status", "q");
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1000, 1000", "1001, 1001", "50000, 1001"})
    void afterAThousandFaultsTheAnswerSaysThatThereAreMore(int faulty, int told) {
        var bonuses = String.join(",", Collections.nCopies(faulty, "{}"));

        var answer = client.post(RATINGS, "{\"marks\": {}, \"bonuses\": [%s]}".formatted(bonuses));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("breaches")).hasSize(told);
    }

    @Test
    void aLabelThatIsNotItsCriterionsNameIsRefusedWithWhateverElseIsWrong() {
        var answer = client.post(RATINGS, """
                {"marks": {"1.1": 4, "9.9": 1}, "labels": {"1.1": "水", "1.2": "Water", "8.8": "Cups"}}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys("labels.1.1", "labels.8.8", "marks.1.2", "marks.9.9");
    }
}
