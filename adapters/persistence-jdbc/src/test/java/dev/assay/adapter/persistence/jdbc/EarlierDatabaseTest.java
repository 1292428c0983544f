package dev.assay.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.DueDates.DueDate;
import dev.assay.application.port.out.DueDates.Query;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database from when only cases had something due. */
class EarlierDatabaseTest {
    private static final DueDate DUE = new DueDate(
            new Stream(Stream.Kind.CASE, "case-1"),
            Obligation.Subject.DECISION,
            null,
            Role.REVIEWER,
            "rong",
            new Deadline(LocalDate.of(2026, 3, 9), true),
            Instant.parse("2026-03-02T08:15:30.123456Z"));

    @Test
    void whatWasDueStaysDueInH2(@TempDir Path directory) throws SQLException {
        staysDue(OpenStore.urlOf(directory.resolve("assay")), "classpath:db/assay/common");
    }

    @Test
    void whatWasDueStaysDueInPostgreSql() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start()) {
            staysDue(
                    server.getJdbcUrl("postgres", "postgres"),
                    "classpath:db/assay/common",
                    "classpath:db/assay/postgresql");
        }
    }

    private static void staysDue(String url, String... scripts) throws SQLException {
        try (var held = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = held.createStatement()) {
            Flyway.configure()
                    .dataSource(url, "postgres", "postgres")
                    .locations(scripts)
                    .target("8")
                    .load()
                    .migrate();
            statement.executeUpdate("""
                    insert into due_date values ('case-1', 'DECISION', '', 'REVIEWER', 'rong', date '2026-03-09', true,
                        timestamp with time zone '2026-03-02 08:15:30.123456+00:00')""");
        }
        try (var store = OpenStore.at(url)) {
            assertThat(store.stores().dueDates().list(new Query("rong", Set.of(), null, null, 10)))
                    .containsExactly(DUE);
        }
    }
}
