package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator uses it: beside the running service, after it, and against the hand of somebody who tampers. */
@Rule("LOG-01")
class VerifyJournalTest {
    private static final Pattern LAST_SEAL = Pattern.compile("Last seal: (\\d+:[0-9a-f]{64})");

    @TempDir
    private Path data;

    private record Said(int code, String words) {
        String lastSeal() {
            var seal = LAST_SEAL.matcher(words);
            assertThat(seal.find()).as(words).isTrue();
            return seal.group(1);
        }
    }

    private static Said run(Map<String, String> environment, String... arguments) throws Exception {
        var process = Program.start(environment, arguments);
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words);
    }

    private Said verify(String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("verify-journal", "--data", data.toString()));
        arguments.addAll(List.of(more));
        return run(Map.of(), arguments.toArray(String[]::new));
    }

    @Test
    void theJournalIsVerifiedBesideTheServiceAndSealedWhenItStops() throws Exception {
        try (var program = Program.serve(data, "--demo")) {
            var beside = verify();
            assertThat(beside.code()).as(beside.words()).isZero();
            assertThat(beside.words()).contains(" seals checked: whole.");

            assertThat(Road.certificate(new Api(program.url()))).isNotBlank();
        }
        var after = verify();
        assertThat(after.code()).as(after.words()).isZero();
        assertThat(after.words()).contains("Entries not sealed yet: 0.");

        var noted = after.lastSeal();
        assertThat(verify("--noted", noted).code()).isZero();
        var other = verify("--noted", noted.replaceFirst("\\d+", "999"));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.words()).contains("seal 999: is missing, although it was noted");

        try (var database = database()) {
            change(database, "delete from journal_entry where stream_kind = 'CERTIFICATE'");
            change(database, "update journal_entry set actor = 'nobody' where number = 3");
        }
        var tampered = verify();
        assertThat(tampered.code()).as(tampered.words()).isEqualTo(1);
        assertThat(tampered.words())
                .contains("is missing with all of its stream, although seal 1 has it")
                .contains(", entry 3: is not what was recorded")
                .containsPattern("checked: \\d+ faults");
        try (var program = Program.serve(data)) {
            assertThat(new Api(program.url()).get("/health").status()).isEqualTo(200);
            assertThat(verify().words()).isEqualTo(tampered.words());
        }
    }

    @Test
    void aServiceThatIsKilledBesideTheCommandLosesNothing() throws Exception {
        var killed = Program.serve(data, "--demo");
        var number = Road.certificate(new Api(killed.url()));
        killed.kill();

        var after = verify();
        assertThat(after.code()).as(after.words()).isZero();

        try (var program = Program.serve(data)) {
            assertThat(new Api(program.url()).get("/api/certificates/" + number).status())
                    .isEqualTo(200);
            assertThat(verify().code()).isZero();
        }
    }

    @Test
    void aCommandThatIsKilledBesideTheServiceLeavesItAlone() throws Exception {
        try (var program = Program.serve(data, "--demo")) {
            var command = Program.start(Map.of(), "verify-journal", "--data", data.toString());
            command.destroyForcibly().waitFor();

            assertThat(Road.certificate(new Api(program.url()))).isNotBlank();
            assertThat(verify().code()).isZero();
        }
    }

    @Test
    void whereThereIsNoJournalThereIsNoneAfterwards() throws Exception {
        var empty = verify();
        assertThat(empty.code()).as(empty.words()).isEqualTo(2);
        assertThat(empty.words()).contains("The journal cannot be read").doesNotContain("\tat ");
        assertThat(data).isEmptyDirectory();

        var nowhere = run(
                Map.of(), "verify-journal", "--data", data.resolve("nowhere").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.words()).contains("there is no data directory");
        assertThat(data).isEmptyDirectory();

        assertThat(verify("--noted", "7").code()).isEqualTo(2);
    }

    @Test
    void onPostgreSqlItIsTheSame() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            var environment = Map.of(
                    "ASSAY_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                    "ASSAY_DB_USER", "postgres",
                    "ASSAY_DB_PASSWORD", "postgres");
            assertThat(run(environment, "verify-journal").code()).isEqualTo(2);

            try (var program = Program.serve(environment, data, "--demo")) {
                assertThat(program.said()).isNotEmpty();
                assertThat(run(environment, "verify-journal").code()).isZero();
            }
            var after = run(environment, "verify-journal");
            assertThat(after.words()).contains("Entries not sealed yet: 0.").contains("whole");

            try (var database = server.getPostgresDatabase().getConnection()) {
                change(database, "delete from journal_entry where stream_kind = 'CERTIFICATE'");
            }
            var tampered = run(environment, "verify-journal");
            assertThat(tampered.code()).as(tampered.words()).isEqualTo(1);
            assertThat(tampered.words()).contains("is missing with all of its stream");
        }
        var unreachable = run(
                Map.of("ASSAY_DB_URL", "jdbc:postgresql://localhost:1/postgres", "ASSAY_DB_USER", "postgres"),
                "verify-journal");
        assertThat(unreachable.code()).isEqualTo(2);
        assertThat(unreachable.words()).contains("The journal cannot be read").doesNotContain("\tat ");
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:%s/assay;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(data),
                "assay",
                "");
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
