package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Rule("DAY-01")
class CalendarApiTest {
    @Inject
    Client client;

    private Client.Answer load(String path, String content, String... headers) {
        return client.send(client.request("/api/calendar/" + path, headers)
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(content)));
    }

    @Test
    void anybodySeesWhichYearsAreLoaded() {
        var years = client.get("/api/calendar").json();

        assertThat(years.findValuesAsText("year")).contains("2023", "2024", "2025", "2026");
        assertThat(years.get(0).toString())
                .isEqualTo("{\"year\":2023,\"source\":\"shipped\",\"loadedAt\":null,\"days\":null}");
    }

    @Test
    void aYearShowsItsDaysInOrder() {
        var year = client.get("/api/calendar?year=2023").json();

        assertThat(year).hasSize(1);
        assertThat(year.at("/0/days")).hasSize(34);
        assertThat(year.at("/0/days/0").toString()).isEqualTo("{\"on\":\"2022-12-31\",\"working\":false}");
        assertThat(year.at("/0/days/33").toString()).isEqualTo("{\"on\":\"2023-10-08\",\"working\":true}");
    }

    @Test
    void anAdministratorLoadsAYearAndReplacesItOnlyOnPurpose() {
        var loaded = load("2031", "# 虚构\n2030-12-31=off 岁末\n2031-01-04=work\n", client.as("adm"));
        assertThat(loaded.status()).isEqualTo(200);
        assertThat(loaded.json().toString()).isEqualTo("""
                {"changed":[2030,2031],"inForce":{"year":2031,"source":"loaded","loadedAt":"2026-03-02T04:00:00Z",\
                "days":[{"on":"2030-12-31","working":false},{"on":"2031-01-04","working":true}]}}""");

        var again = load("2031", "2031-01-04=work\n2030-12-31=off", client.as("adm"));
        assertThat(again.json().path("changed")).isEmpty();

        var other = load("2031", "2031-01-01=off", client.as("adm"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.faults()).isEqualTo(Map.of("replace", List.of("DAY-01")));
        assertThat(client.get("/api/calendar?year=2031").json().at("/0/days")).hasSize(2);
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        var answer = load("2032", "2032-01-01=off\n\n2032-01-01=off\n2031-01-01=off\n无", client.as("adm"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys("lines.3", "lines.4", "lines.5");
        assertThat(client.get("/api/calendar?year=2032").status()).isEqualTo(404);
        assertThat(load("2032", "", client.as("adm")).faults()).containsOnlyKeys("lines");
    }

    @ParameterizedTest
    @CsvSource({
        "27, year",
        "1899, year",
        "3000, year",
        "20277, year",
        "next, year",
        "2033?replace=perhaps, replace",
    })
    void anAddressThatCannotBeReadIsToldSo(String path, String field) {
        assertThat(load(path, "2033-01-01=off", client.as("adm")).faults()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028", "2999"})
    void aYearThatIsNotLoadedIsNotThere(String year) {
        assertThat(client.get("/api/calendar?year=" + year).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseLoads() {
        assertThat(load("2034", "2034-01-01=off").status()).isEqualTo(401);
        assertThat(load("2034", "2034-01-01=off", client.as("dec")).status()).isEqualTo(403);
        assertThat(client.put("/api/calendar/2034", "{}", client.as("adm")).status())
                .isEqualTo(415);
    }
}
