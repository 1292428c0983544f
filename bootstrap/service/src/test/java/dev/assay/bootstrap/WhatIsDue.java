package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.bootstrap.demo.Demo;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is due over Christmas 2026, before and after the holidays of 2027 are loaded; the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WhatIsDue {
    private static final Clock CHRISTMAS_EVE =
            Clock.fixed(Instant.parse("2026-12-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final byte[] FICTIONAL = """
            # Invented for this test
            2026-12-31=off 虚构年末日
            2027-01-01=off 虚构新年
            2027-01-04=off 虚构新年
            2027-01-05=off 虚构新年
            2027-02-01=off 虚构节
            """.getBytes(StandardCharsets.UTF_8);

    private ApplicationContext context;
    private Api api;

    /** Where the database is. */
    abstract Map<String, Object> database() throws Exception;

    @BeforeAll
    void start() throws Exception {
        context = ApplicationContext.builder(Serve.ENVIRONMENT)
                .beanDefinitions(RuntimeBeanDefinition.builder(Clock.class, () -> CHRISTMAS_EVE)
                        .qualifier(PrimaryQualifier.instance())
                        .singleton(true)
                        .build())
                .properties(Service.onFreePort(database()))
                .start();
        var server = context.getBean(EmbeddedServer.class).start();
        var accounts = context.getBean(KeepAccounts.class);
        accounts.ensureAdministrator();
        accounts.open("guan", "Guan", "assay-demo-only", Set.of(Role.ADMINISTRATOR), Service.administrator())
                .orElseThrow();
        context.getBean(Demo.class).play();
        api = new Api("http://localhost:" + server.getPort());
    }

    /** After the service, which still writes when it stops. */
    void stopDatabase() throws Exception {}

    @AfterAll
    void stop() throws Exception {
        context.close();
        stopDatabase();
    }

    private List<JsonNode> due() {
        return Stream.of("lin", "rong", "ping", "an", "jue")
                .map(person -> api.get(person, "/api/obligations?limit=200"))
                .peek(answer -> assertThat(answer.status()).isEqualTo(200))
                .flatMap(answer ->
                        StreamSupport.stream(answer.body().path("items").spliterator(), false))
                .filter(item -> !item.path("case").isNull())
                .toList();
    }

    private static boolean isProvisional(JsonNode item) {
        return item.path("provisional").asBoolean();
    }

    private int load() {
        return api.send("guan", "PUT", "/api/calendar/2027", "text/plain; charset=utf-8", FICTIONAL)
                .status();
    }

    /** What the journal of an item's case says of deadlines that moved. */
    private List<JsonNode> moves(JsonNode item) {
        var journal = api.get("rong", "/api/cases/" + item.path("case").asText() + "/journal");
        return StreamSupport.stream(journal.body().spliterator(), false)
                .filter(entry -> entry.path("type").asText().equals("deadline-moved"))
                .toList();
    }

    @Test
    @Rule({"CASE-06", "CASE-19", "DAY-01"})
    void whatIsDueIsProvisionalUntilTheYearIsLoadedAndThenMovesAndTheJournalSaysSo() {
        var before = due();
        assertThat(before)
                .extracting(item -> item.path("subject").asText())
                .contains("application-review", "decision", "visit");
        assertThat(before).anyMatch(WhatIsDue::isProvisional).anyMatch(item -> !isProvisional(item));

        assertThat(load()).isEqualTo(200);

        var after = due();
        assertThat(after).hasSameSizeAs(before).noneMatch(WhatIsDue::isProvisional);
        assertThat(before).allSatisfy(item -> {
            if (isProvisional(item)) {
                isMoved(item, same(after, item));
            } else {
                assertThat(same(after, item)).isEqualTo(item);
            }
        });

        var told = told(before);
        assertThat(load()).isEqualTo(200);
        assertThat(told(before)).isEqualTo(told);
    }

    private void isMoved(JsonNode item, JsonNode since) {
        assertThat(since.path("dueOn").asText())
                .isGreaterThan(item.path("dueOn").asText());
        assertThat(moves(item)).singleElement().satisfies(entry -> {
            assertThat(entry.path("actor").asText()).isEqualTo("guan");
            assertThat(entry.path("rule").asText()).isEqualTo("DAY-01");
            assertThat(entry.at("/text/zh").asText()).contains("按新放假安排重新计算了期限");
        });
    }

    private static JsonNode same(List<JsonNode> list, JsonNode item) {
        return list.stream()
                .filter(other -> Stream.of("case", "subject", "item")
                        .allMatch(field -> other.path(field).equals(item.path(field))))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> told(List<JsonNode> items) {
        return items.stream().map(item -> moves(item).size()).toList();
    }

    @Test
    void aCalendarSubscribesToWhatIsDue() {
        var subscribed = api.post("rong", "/api/calendar-feed", "");
        assertThat(subscribed.status()).isEqualTo(201);
        var address = URI.create(subscribed.text("/address")).getPath();

        assertThat(api.get(address).body().asText())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT");
    }
}
