package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.domain.certification.casework.CaseState;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Schemes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** From an application to a certificate, where nothing stands in the way. */
interface StraightRoad extends Running {

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CASE-04", "CASE-06", "CASE-07", "CASE-09", "CASE-12", "CASE-13", "CASE-14", "CASE-17", "CERT-02", "PUB-01"})
    default void anApplicationBecomesACertificateThatAnyoneCanLookUp(String scheme) {
        var road = service().road(scheme).upTo(Act.ISSUE_CERTIFICATE);
        var level = road.level();
        var certified = road.take(Act.ISSUE_CERTIFICATE);
        assertThat(certified.text("/state")).isEqualTo("certified");
        assertThat(certified.body().path("acts")).isEmpty();

        var issued = service().clock().today();
        var certificate = service().api().get("/api/certificates/" + certified.text("/certificate"));
        assertThat(certificate.status()).isEqualTo(200);
        assertThat(certificate.text("/scheme")).isEqualTo(scheme);
        assertThat(certificate.text("/edition")).isEqualTo(certified.text("/edition"));
        assertThat(certificate.text("/level")).isEqualTo(level);
        assertThat(certificate.text("/status")).isEqualTo("valid");
        assertThat(certificate.text("/holder/name/zh")).startsWith("虚构庚");
        assertThat(certificate.text("/holder/creditCode")).isEqualTo(Papers.APPLICANT);
        assertThat(certificate.text("/scope/places/0/id")).isEqualTo("P1");
        assertThat(certificate.text("/issuedOn")).isEqualTo(issued.toString());
        assertThat(certificate.text("/changedOn")).isEqualTo(issued.toString());
        assertThat(certificate.text("/expiresOn"))
                .isEqualTo(issued.plusYears(3).minusDays(1).toString());
        assertThat(certificate.body().at("/history")).hasSize(1);
        assertThat(service()
                        .api()
                        .get("/api/certificates?limit=200&scheme=" + scheme)
                        .all("/items", "number"))
                .contains(certified.text("/certificate"));
    }

    @Test
    @Rule("LOG-01")
    default void theJournalTellsEveryActInOrder() {
        var road = service().road();
        road.toTheEnd();
        var journal = service().api().get("deng", road.path() + "/journal");

        assertThat(journal.all("", "type").stream().distinct())
                .containsExactly(
                        "case-opened",
                        "document-added",
                        "application-submitted",
                        "application-accepted",
                        "contract-signed",
                        "audit-planned",
                        "documents-passed",
                        "visit-opened",
                        "activity-reported",
                        "marks-recorded",
                        "visit-concluded",
                        "case-reviewed",
                        "certification-decided",
                        "certificate-granted");
        assertThat(journal.all("", "actor").stream().distinct())
                .containsExactly("lin", "rong", "ping", "an", "jue", "deng");
    }

    @Test
    @Rule("PUB-01")
    default void theRegisterAnswersForOtherDaysAndForWhatWasKnown() {
        var path = "/api/certificates/" + service().road().toTheEnd().text("/certificate");
        var issued = service().clock().today();
        var api = service().api();

        assertThat(api.get(path + "?on=" + issued.minusDays(1)).status()).isEqualTo(404);
        assertThat(api.get(path + "?on=" + issued.plusYears(3).minusDays(1)).text("/status"))
                .isEqualTo("valid");
        assertThat(api.get(path + "?on=" + issued.plusYears(3)).text("/status")).isEqualTo("expired");
        assertThat(api.get(path + "?known=2020-01-01T00:00:00Z").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CASE-04", "CASE-05"})
    default void theApplicationThatASchemeShipsAsAnExampleCanBeSubmitted(String scheme) throws Exception {
        var shipped = Files.exists(Path.of("../../domain", scheme, "examples", "application.json"));
        var road = shipped
                ? Road.opened(
                        service().api(),
                        service().papers(scheme),
                        service().clock(),
                        Road.example(scheme, "application.json"))
                : service().road(scheme);

        assertThat(road.take(Act.SUBMIT).text("/state")).isEqualTo("submitted");
    }

    @Test
    @Rule("CASE-22")
    default void aFrozenSheetIsRatedAgainUnderItsOwnEditionAndUnderEveryOther() {
        for (var scheme : Schemes.load(Map.of()).all()) {
            var road = service().road(scheme.id()).upTo(Act.CONCLUDE);
            assertThat(service().api().get("rong", road.path() + "/replay").status())
                    .isEqualTo(404);
            road.take(Act.CONCLUDE);
            for (var edition : scheme.editions().stream().map(Edition::id).toList()) {
                var replay = service().api().get("rong", road.path() + "/replay?edition=" + edition);
                assertThat(replay.text("/edition")).isEqualTo(edition);
            }
            assertThat(service()
                            .api()
                            .get("rong", road.path() + "/replay?edition=Z/9")
                            .status())
                    .isEqualTo(404);
            service().clock().moveTo(Service.TODAY);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule("CASE-22")
    default void theStoredEvaluationOfTheDemoIsFoundAgainAndAgreesWithItsReplay(String scheme) {
        var api = service().api();
        var evaluated = api.get("rong", "/api/cases?limit=200&state=certified&scheme=" + scheme)
                .all("/items", "id");
        assertThat(evaluated).isNotEmpty();
        for (var id : evaluated) {
            var replay = api.get("rong", "/api/cases/" + id + "/replay");
            assertThat(replay.text("/again/scheme")).isEqualTo(scheme);
            assertThat(replay.text("/agrees")).as(id).isEqualTo("true");
            assertThat(replay.text("/sameCatalogue")).as(id).isEqualTo("true");
            ObjectNode sheet = api.get("rong", "/api/cases/" + id).body().withObject("/conclusion/evaluation/sheet");
            sheet.put("edition", replay.text("/edition"));
            assertThat(api.post("/api/schemes/" + scheme + "/ratings", sheet.toString())
                            .body())
                    .as(id)
                    .isEqualTo(replay.body().at("/again"));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    default void theDemoShowsACaseInEveryState(String scheme) {
        var states = Arrays.stream(CaseState.class.getPermittedSubclasses())
                .map(Wording::codeOf)
                .toList();

        assertThat(service()
                        .api()
                        .get("rong", "/api/cases?limit=200&scheme=" + scheme)
                        .all("/items", "state"))
                .containsAll(states);
    }
}
