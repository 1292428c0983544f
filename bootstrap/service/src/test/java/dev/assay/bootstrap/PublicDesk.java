package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked without a case: the register, the calculators, the schemes, and who may serve. */
interface PublicDesk extends Running {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%E8%99%9A%E6%9E%84%E4%B9%99",
                "q=fictional+building",
                "level=AA",
                "status=valid",
                "scheme=credit-grade"
            })
    @Rule("PUB-01")
    default void theRegisterFindsTheDemosCertificate(String query) {
        var found = service().api().get("/api/certificates?limit=200&" + query);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().at("/items")).isNotEmpty();
    }

    @Test
    @Rule({"CR-02", "TIME-CR-1", "TIME-CR-2", "TIME-CR-3"})
    default void theCalculatorsNeedNoAccountAndKeepNothing() {
        var rating = service().api().post("/api/schemes/credit-grade/ratings", Road.example("credit-grade", "aa.json"));
        assertThat(rating.status()).isEqualTo(200);
        assertThat(rating.text("/level")).isEqualTo("AA");
        assertThat(rating.text("/score")).isEqualTo("121");
        assertThat(rating.text("/next/level")).isEqualTo("AAA");
        assertThat(rating.text("/next/needs/0/points")).isEqualTo("4");

        var time = service().api().post("/api/schemes/credit-grade/audit-time", """
                {"audit": "initial", "persons": 120, "places": 1, "increases": ["a", "d"], "reductions": ["1", "4"],
                 "manualBase": {"days": 7, "reason": "Cautious"}}""");
        assertThat(time.body().at("/days").decimalValue()).isEqualByComparingTo("3");
        assertThat(time.body().at("/onSiteMinimum").decimalValue()).isEqualByComparingTo("2.4");
        var combined = service().api().post("/api/schemes/credit-grade/audit-time", """
                {"audit": "initial", "persons": 60, "combined": [{"days": 3, "reason": "Quality management"}]}""");
        assertThat(combined.body().at("/days").decimalValue()).isEqualByComparingTo("5");
        assertThat(service()
                        .api()
                        .post("/api/schemes/credit-grade/audit-time", "{\"audit\": \"initial\", \"persons\": 4351}")
                        .fields())
                .containsExactly("manualBase");
    }

    @Test
    @Rule("TEAM-01")
    default void theDemosAuditorsMayServeUnderEverySchemeButForTheOneWithAConflict() {
        var today = service().clock().today();
        for (var scheme : service().api().get("/api/schemes").all("", "id")) {
            for (var auditor : List.of("an", "bo", "cai")) {
                var fitness = service()
                        .api()
                        .get(
                                "ping",
                                "/api/personnel/%s/fitness?scheme=%s&part=leader&client=91000000DEM00006FT&from=%s&to=%s"
                                        .formatted(auditor, scheme, today, today));
                assertThat(fitness.text("/fit")).isEqualTo(Boolean.toString(!auditor.equals("cai")));
                assertThat(fitness.all("/hindrances", "rule")).hasSize(auditor.equals("cai") ? 1 : 0);
            }
        }
        assertThat(service().api().get("cai", "/api/personnel/cai").all("/warnings", "subject"))
                .containsExactly("registration");
        assertThat(service().api().get("an", "/api/personnel/an").all("/warnings", "subject"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "credit-grade, aaa, AAA, true",
        "credit-grade, aa, AA, true",
        "credit-grade, a, A, true",
        "credit-grade, b, B, true",
        "credit-grade, c, C, true",
        "credit-grade, d, D, false",
        "mass-personalisation, l1, L1, true",
        "mass-personalisation, l2, L2, true",
        "mass-personalisation, l3, L3, true",
        "mass-personalisation, l4, L4, true",
        "mass-personalisation, l5, L5, true",
        "after-sales, qualified, QUALIFIED, true",
        "after-sales, three-star, THREE_STAR, true",
        "after-sales, four-star, FOUR_STAR, true",
        "after-sales, five-star, FIVE_STAR, true",
        "custom-goods, conforming, CONFORMING, true"
    })
    default void everyExampleRatesAsItIsCalled(String scheme, String name, String level, boolean passed) {
        var rating = service().api().post("/api/schemes/" + scheme + "/ratings", Road.example(scheme, name + ".json"));

        assertThat(rating.text("/level")).isEqualTo(level);
        assertThat(rating.text("/passed")).isEqualTo(Boolean.toString(passed));
    }

    @Test
    default void everySchemeOnTheClassPathIsServed() {
        var listed = service().api().get("/api/schemes").all("", "id");
        assertThat(listed)
                .containsExactlyElementsOf(Schemes.load(Map.of()).all().stream()
                        .map(CertificationScheme::id)
                        .toList());
        for (var scheme : listed) {
            assertThat(service().api().get("/api/schemes/" + scheme).text("/levels/0/name/zh"))
                    .as(scheme)
                    .isNotBlank();
            assertThat(service().api().get("/api/certificates?scheme=" + scheme).all("/items", "status"))
                    .as(scheme)
                    .contains("valid");
        }
    }

    @Test
    default void healthMetricsAndTheDescriptionOfTheApiNeedNoAccount() {
        for (var path :
                List.of("/health", "/health/readiness", "/health/liveness", "/metrics", "/openapi", "/api/schemes")) {
            assertThat(service().api().get(path).status()).as(path).isEqualTo(200);
        }
    }
}
