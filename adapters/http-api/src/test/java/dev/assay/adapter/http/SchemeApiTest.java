package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class SchemeApiTest {
    @Inject
    Client client;

    @Test
    void theListNamesEverySchemeWithTodaysEdition() {
        var list = client.get("/api/schemes").json();

        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("id").asText()).isEqualTo("tea-house");
        assertThat(list.get(0).path("name").path("zh").asText()).isEqualTo("茶馆服务");
        assertThat(list.get(0).path("edition").asText()).isEqualTo("B/1");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/schemes/tea-house, B/1",
        "/api/schemes/tea-house/editions/A/0, A/0",
        "/api/schemes/tea-house/editions/A%2F0, A/0",
        "/api/schemes/tea-house/editions/B%2f1, B/1",
    })
    void anEditionIsFoundWithItsSlashAsItIsOrEncoded(String path, String edition) {
        assertThat(client.get(path).json().path("edition").asText()).isEqualTo(edition);
    }

    @Test
    void anEditionSaysAllThatAFrontEndNeeds() {
        var edition = client.get("/api/schemes/tea-house").json();

        assertThat(edition.at("/levels/0/code").asText()).isEqualTo("PLAIN");
        assertThat(edition.at("/criteria/0/mark").asText()).isEqualTo("points");
        assertThat(edition.at("/criteria/1/mark").asText()).isEqualTo("fulfilment");
        assertThat(edition.at("/criteria/1/maximum").isNull()).isTrue();
        assertThat(edition.at("/documents/1/need").asText()).isEqualTo("if-applicable");
        assertThat(edition.at("/modes/initial/0/when").asText()).isEqualTo("without-design");
        assertThat(edition.at("/modes/initial/0/modes/0/code").asText()).isEqualTo("A");
        assertThat(edition.at("/modes/surveillance")).isEmpty();
        assertThat(edition.at("/policies/validity/amount").asInt()).isEqualTo(36);
        assertThat(edition.at("/policies/validity/unit").asText()).isEqualTo("months");
        assertThat(edition.at("/policies/validity/from").asText()).isEqualTo("issue");
        assertThat(edition.at("/policies/decision/unit").asText()).isEqualTo("calendar-days");
        assertThat(edition.at("/policies/application-review/unit").asText()).isEqualTo("working-days");
        assertThat(edition.at("/reasons/suspension/0/id").asText()).isEqualTo("cold");
        assertThat(edition.at("/interpretations/0/id").asText()).isEqualTo("TEA-1/good");
        assertThat(edition.path("fieldCodes")).hasSize(1);
        assertThat(edition.path("deductions").isArray()).isTrue();
    }

    @Test
    @Rule({"SURV-01", "REC-01", "CASE-14", "CASE-20"})
    void itSaysWhatIsOfTheCalendarYearWhatARefusalRestsOnAndHowAVisitCanEnd() {
        var edition = client.get("/api/schemes/tea-house").json();

        assertThat(edition.at("/policies/surveillance-year/amount").asInt()).isEqualTo(1);
        assertThat(edition.at("/policies/surveillance-year/unit").asText()).isEqualTo("calendar-years");
        assertThat(edition.at("/policies/recertification-opening/from").asText())
                .isEqualTo("expiry");
        assertThat(edition.at("/policies/recertification-closing").isMissingNode())
                .isTrue();
        assertThat(edition.at("/reasons/refusal/0/id").asText()).isEqualTo("no-tea");
        assertThat(edition.at("/reasons/cancellation").isArray()).isTrue();
        assertThat(edition.at("/conclusions"))
                .extracting(conclusion -> conclusion.path("code").asText())
                .containsExactly("recommended", "after-correction", "not-recommended");
        assertThat(edition.at("/conclusions/1/name/en").asText())
                .isEqualTo("Recommended after corrective action is verified");
    }

    @Test
    void aSheetIsRatedWithItsReasons() {
        var rating = client.post("/api/schemes/tea-house/ratings", """
                        {"edition": "A/0", "marks": {"1.1": 4.5, "1.2": {"excluded": "no water"}},
                         "labels": {"1.1": "茶叶", "1.2": "Water"}}""").json();

        assertThat(rating.path("scheme").asText()).isEqualTo("tea-house");
        assertThat(rating.path("edition").asText()).isEqualTo("A/0");
        assertThat(rating.path("passed").asBoolean()).isTrue();
        assertThat(rating.path("level").asText()).isEqualTo("PLAIN");
        assertThat(rating.path("score").decimalValue()).isEqualByComparingTo("4.5");
        assertThat(rating.at("/reasons/0/expected").asText()).isEqualTo("≥ 8");
        assertThat(rating.at("/reasons/0/met").asBoolean()).isFalse();
        assertThat(rating.at("/interpretations/0/decisive").isBoolean()).isTrue();
        assertThat(rating.at("/next/level").asText()).isEqualTo("FINE");
        assertThat(rating.at("/next/needs/0/points").decimalValue()).isEqualByComparingTo("3.5");
    }

    @Test
    void whatHasNoValueIsNullAndNotLeftOut() {
        var rating = client.post("/api/schemes/tea-house/ratings", "{\"marks\": {\"1.1\": 8, \"1.2\": \"full\"}}")
                .json();

        assertThat(rating.path("next").isNull()).isTrue();
    }

    @Test
    void numbersAreNeverInExponentNotation() {
        assertThat(client.get("/api/schemes/tea-house").response().body()).contains("\"maximum\":10}");
        assertThat(client.post("/api/schemes/tea-house/audit-time", "{\"audit\": \"initial\", \"persons\": 3}")
                        .response()
                        .body())
                .contains("\"days\":20,", "\"onSiteMinimum\":1.60");
    }

    @ParameterizedTest
    @CsvSource({"0, persons", "-1, persons"})
    void whatTheEditionRefusesKeepsItsRule(int persons, String field) {
        var answer = client.post(
                "/api/schemes/tea-house/audit-time", "{\"audit\": \"initial\", \"persons\": %d}".formatted(persons));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys(field);
        assertThat(answer.faults().get(field)).containsExactly("TEA-2");
    }

    @Test
    void aNumberMayStandInExponentNotationAsLongAsItIsShort() {
        assertThat(client.post("/api/schemes/tea-house/ratings", "{\"marks\": {\"1.1\": 8E0, \"1.2\": \"full\"}}")
                        .status())
                .isEqualTo(200);
    }
}
