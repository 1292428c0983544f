package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.application.port.in.KeepAccounts;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and holiday arrangements, handed to the service as it runs. */
class HandingInTest {
    private static final int LARGEST = 20 << 20;

    @TempDir
    private static Path data;

    private static EmbeddedServer server;
    private static Api api;
    private static String theCase;

    @BeforeAll
    static void start() {
        server = start(Map.of());
        open("guan", Role.ADMINISTRATOR);
        open("lin", Role.APPLICANT);
        api = new Api("http://localhost:" + server.getPort());
        var draft = Papers.ofAnyScheme(api, OfficeClock.ofTheWorld()).request();
        theCase = "/api/cases/" + api.post("lin", "/api/cases", draft).text("/id");
    }

    private static void open(String name, Role role) {
        server.getApplicationContext()
                .getBean(KeepAccounts.class)
                .open(name, name, "assay-demo-only", Set.of(role), Service.administrator())
                .orElseThrow();
    }

    private static EmbeddedServer start(Map<String, Object> settings) {
        var all = new HashMap<String, Object>(settings);
        all.put("assay.data-dir", data.toString());
        return ApplicationContext.run(EmbeddedServer.class, Service.onFreePort(all), Serve.ENVIRONMENT);
    }

    @AfterAll
    static void stop() {
        server.getApplicationContext().close();
    }

    private static Api.Answer handIn(String name, String type, byte[] content) {
        return api.send("lin", "POST", theCase + "/documents?name=" + name, type, content);
    }

    private static List<String> kept() throws IOException {
        try (var files = Files.walk(data.resolve("documents"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    @Test
    @Rule("CASE-04")
    void aFileLiesInTheDataDirectoryAndWhatIsRefusedDoesNot() throws IOException {
        var pdf = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), LARGEST);

        var answer = handIn("a.pdf", "application/pdf", pdf);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("size").asInt()).isEqualTo(LARGEST);
        assertThat(kept()).containsExactly(answer.text("/sha256"));
        assertThat(handIn("a.pdf", "application/pdf", Arrays.copyOf(pdf, LARGEST + 1))
                        .fields())
                .containsExactly("file");
        assertThat(handIn("a.pdf", "application/pdf", new byte[] {'P', 'K', 3, 4})
                        .fields())
                .containsExactly("file");
        assertThat(handIn("a.exe", "application/pdf", pdf).fields()).containsExactly("name");
        assertThat(handIn("..%2Fa.pdf", "text/html", new byte[0]).fields())
                .containsExactly("name", "mediaType", "file");
        assertThat(kept()).hasSize(1);
    }

    @Test
    @Rule("DAY-01")
    void aYearIsLoadedWhileTheServiceRuns() {
        assertThat(api.get("/api/calendar").all("", "year")).doesNotContain("2041");

        var loaded = api.send(
                "guan",
                "PUT",
                "/api/calendar/2041",
                "text/plain; charset=utf-8",
                "2041-01-01=off 虚构新年\n2041-01-05=work 虚构新年\n".getBytes(StandardCharsets.UTF_8));

        assertThat(loaded.status()).isEqualTo(200);
        assertThat(loaded.body().path("changed").toString()).isEqualTo("[2040,2041]");
        assertThat(api.get("/api/calendar?year=2041").text("/0/source")).isEqualTo("loaded");
    }

    @Test
    void aSettingThatCannotBeIsToldAtTheStart() throws IOException {
        var file = Files.writeString(data.resolve("a-file"), "x");

        assertThatThrownBy(() -> start(Map.of("assay.documents.folder", file.toString(), "assay.db.url", ELSEWHERE)))
                .rootCause()
                .hasMessageContaining("documents cannot be kept in " + file);
        assertThatThrownBy(() -> start(Map.of("assay.documents.types", "pdf,image/png", "assay.db.url", ELSEWHERE)))
                .rootCause()
                .hasMessageContaining("[image/png, pdf]");
        assertThatThrownBy(() -> start(Map.of("assay.documents.max-size", "0", "assay.db.url", ELSEWHERE)))
                .rootCause()
                .hasMessageContaining("at least 1 byte");
    }

    private static final String ELSEWHERE =
            "jdbc:h2:mem:elsewhere;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
}
