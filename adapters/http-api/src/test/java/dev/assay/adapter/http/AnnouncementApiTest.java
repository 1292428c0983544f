package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** What everybody is told of changes of status. */
@MicronautTest
@Rule("PUB-01")
class AnnouncementApiTest {
    private static final String COLD = """
            {"listed": "cold", "statement": "12 degrees"}""";

    @Inject
    Client client;

    @Inject
    Road road;

    @Test
    void theLatestStandsFirst() {
        var number = road.certified();
        road.act("/api/certificates/" + number, "suspension", "dec", COLD);

        var announced = client.get("/api/announcements?limit=1").json();

        var first = announced.path("items").path(0);
        assertThat(first.path("number").asText()).isEqualTo(number);
        assertThat(first.path("holder").path("name").path("en").asText()).isEqualTo("Celadon");
        assertThat(first.path("event").path("type").asText()).isEqualTo("certificate-suspended");
        assertThat(first.path("event").path("until").asText()).isEqualTo("2026-09-02");
        assertThat(first.path("event").path("reason").path("id").asText()).isEqualTo("cold");
        assertThat(first.toString()).doesNotContain("12 degrees");
    }

    @Test
    void aListGoesOnWhereThePartBeforeEnded() {
        var number = road.certified();
        road.act("/api/certificates/" + number, "suspension", "dec", COLD);
        var other = road.certified();
        road.act("/api/certificates/" + other, "suspension", "dec", COLD);

        var first = client.get("/api/announcements?limit=1").json();
        var second = client.get("/api/announcements?limit=1&cursor="
                        + first.path("next").asText())
                .json();

        assertThat(first.path("items").path(0).path("number").asText()).isEqualTo(other);
        assertThat(second.path("items").path(0).path("number").asText()).isEqualTo(number);
        assertThat(client.get("/api/announcements?cursor=yesterday").faults()).containsOnlyKeys("cursor");
        assertThat(client.get("/api/announcements?limit=0").faults()).containsOnlyKeys("limit");
    }

    @Test
    void theFeedIsAtomInBothLanguages() throws Exception {
        var number = road.certified();
        road.act("/api/certificates/" + number, "suspension", "dec", """
                {"listed": "cold", "statement": "12 degrees", "until": "2026-06-01"}""");

        var answer = client.get("/api/announcements.atom");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=utf-8");
        var feed = new SyndFeedInput().build(new StringReader(answer.response().body()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        var entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("暂停 / Suspended: 青瓷茶馆 / Celadon, " + number);
        assertThat(entry.getUri()).isEqualTo("urn:assay:certificate:%s:2".formatted(number));
        assertThat(entry.getLink()).isEqualTo("certificates/" + number);
        assertThat(entry.getContents().getFirst().getValue())
                .contains("自2026-03-02起", "from 2026-03-02", "Until 2026-06-01.", "茶凉", "Cold tea")
                .doesNotContain("12 degrees");
    }

    @Test
    void whoHasItIsNotGivenItAgain() {
        var number = road.certified();
        road.act("/api/certificates/" + number, "suspension", "dec", COLD);
        for (var address : new String[] {"/api/announcements", "/api/announcements.atom"}) {
            var answer = client.get(address);
            var tag = answer.header("ETag");
            var modified = answer.header("Last-Modified");

            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(client.get(address, "If-None-Match", tag).status()).isEqualTo(304);
            assertThat(client.get(address, "If-None-Match", "\"other\", " + tag).status())
                    .isEqualTo(304);
            assertThat(client.get(address, "If-None-Match", "\"other\"").status())
                    .isEqualTo(200);
            assertThat(client.get(address, "If-Modified-Since", modified).status())
                    .isEqualTo(304);
            assertThat(client.get(address, "If-Modified-Since", "Mon, 02 Mar 2026 03:59:59 GMT")
                            .status())
                    .isEqualTo(200);
        }
        var tag = client.get("/api/announcements.atom").header("ETag");
        road.act("/api/certificates/" + number, "withdrawal", "dec", """
                {"listed": "spoilt", "statement": "Mould."}""");
        assertThat(client.get("/api/announcements.atom", "If-None-Match", tag).status())
                .isEqualTo(200);
    }
}
