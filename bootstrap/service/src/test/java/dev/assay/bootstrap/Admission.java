package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed in and cannot be taken: refused with every fault, and nothing on file. */
interface Admission extends Running {

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CASE-02", "CASE-04", "CASE-05"})
    default void aSubmissionListsAllThatIsMissing(String scheme) {
        var papers = service().papers(scheme);
        var application = papers.application();
        application.put("documents", List.of());
        application.put("persons", 0);
        application.put(
                "incidents", List.of(Map.of("on", service().clock().today().toString(), "description", "Fire")));
        var road = Road.opened(
                service().api(),
                papers,
                service().clock(),
                Api.json(Map.of("scheme", scheme, "application", application)));

        var refused = road.attempt("lin", Act.SUBMIT);

        var missing = papers.scheme().requiredDocuments().stream().map(code -> "application.documents." + code);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(missing, Stream.of("application.incidents", "application.persons"))
                                .toList());
        assertThat(road.read("lin").text("/state")).isEqualTo("draft");
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.txt, text/plain, 0, file",
        "dossier.txt, text/plain, 65537, file",
        "..%2F..%2Fetc%2Fpasswd, text/plain, 10, name",
        "C:%5Cdossier.txt, text/plain, 10, name",
        "..%2Fdossier.html, text/html, 0, name mediaType file"
    })
    @Rule("CASE-04")
    default void aFileThatCannotBeTakenIsRefusedWithEveryFault(String name, String type, int size, String fields) {
        var road = service().road();
        var before = road.read("lin").body();
        var address = road.path() + "/documents";
        var content = "a".repeat(size).getBytes(StandardCharsets.US_ASCII);

        var refused = service().api().send("lin", "POST", address + "?name=" + name, type, content);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactlyInAnyOrder(fields.split(" "));
        assertThat(service().api().get("lin", address).all("", "id")).containsExactly("D1");
        assertThat(road.read("lin").body()).isEqualTo(before);
    }

    @Test
    @Rule("CASE-04")
    default void aFileThatIsTakenIsGivenBackAsItWas() {
        var road = service().road();
        var api = service().api();
        var content = "a".repeat(Service.LARGEST_FILE).getBytes(StandardCharsets.US_ASCII);

        var kept =
                api.send("lin", "POST", road.path() + "/documents?name=%E7%AB%A0%E7%A8%8B.txt", "text/plain", content);

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.text("/name")).isEqualTo("章程.txt");
        assertThat(api.get("rong", road.path() + "/documents/" + kept.text("/id"))
                        .body()
                        .asText())
                .hasSize(Service.LARGEST_FILE);
    }

    @Test
    @Rule({"CASE-09", "CASE-10", "TEAM-01"})
    default void aTeamOfPeopleWhoAreUnknownOrUnfitIsRefusedWithAllThatIsWrong() {
        var road = service().road().upTo(Act.PLAN);
        var plan = new HashMap<>(road.papers().plan(Map.of("nobody", "leader", "ping", "auditor", "lin", "observer")));
        plan.put("purpose", " ");
        plan.put("from", service().clock().today().minusDays(1).toString());

        var refused = road.attempt(Act.PLAN, plan);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).contains("team.nobody", "team.ping", "team.lin", "purpose", "from");
        assertThat(road.read("ping").text("/state")).isEqualTo("contracted");
    }

    @ParameterizedTest
    @CsvSource({"1", "-1"})
    @Rule("LOG-01")
    default void noActIsOfAFutureDayNorOfOneBeforeTheActBefore(int days) {
        var road = service().road().upTo(Act.ACCEPT);
        var before = road.read("rong").body();
        for (var act : List.of(Act.ACCEPT, Act.REJECT, Act.RETURN_APPLICATION)) {
            var body = new HashMap<>(road.papers().body(act));
            body.put("on", service().clock().today().plusDays(days).toString());

            var refused = road.attempt(act, body);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.fields()).containsExactly("on");
        }
        assertThat(road.read("rong").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CASE-13", "CASE-14"})
    default void aConclusionOnAnEmptySheetNamesEveryMarkThatIsMissing(String scheme) {
        var road = service().road(scheme).upTo(Act.RECORD_MARKS);
        var papers = road.papers();
        var faulty = Map.<String, Object>of(papers.scheme().codes("criteria").getFirst(), "splendid", "9.9.9", 1);
        assertThat(road.attempt(Act.RECORD_MARKS, papers.audit().marks(faulty)).status())
                .isEqualTo(422);

        var refused = road.attempt("an", Act.CONCLUDE);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields())
                .containsAll(papers.scheme().codes("criteria").stream()
                        .map(code -> "sheet.marks." + code)
                        .toList());
        assertThat(road.read("an").text("/state")).isEqualTo("evaluating");
    }
}
