package dev.assay.adapter.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresStoreTest implements JdbcContract {
    private static EmbeddedPostgres server;
    private static OpenStore store;

    /** A database that skips hyphens when it sorts, as many do, so that the order of lists is not right by luck. */
    @BeforeAll
    static void open() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database assay template template0 encoding 'UTF8'"
                    + " locale_provider icu icu_locale 'en-US-u-ka-shifted'");
        }
        store = OpenStore.at(server.getJdbcUrl("postgres", "assay"));
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
        server.close();
    }

    @Override
    public OpenStore store() {
        return store;
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "V1__journal.sql",
                "V2__order_by_character.sql",
                "V3__closed_accounts.sql",
                "V4__personnel.sql",
                "V5__seals.sql",
                "V6__holidays.sql",
                "V7__due_dates.sql",
                "V7_1__order_of_due_dates.sql",
                "V8__calendar_feeds.sql",
                "V9__due_in_any_stream.sql",
                "V9_1__order_of_streams.sql",
                "V10__complaints.sql",
                "V10_1__order_of_complaints.sql",
                "V11__certificates_through_time.sql",
                "V11_1__order_of_announcements.sql");
    }
}
