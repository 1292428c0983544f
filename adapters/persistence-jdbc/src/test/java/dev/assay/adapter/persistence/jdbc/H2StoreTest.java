package dev.assay.adapter.persistence.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest implements JdbcContract {
    private static OpenStore store;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = OpenStore.inFile(directory.resolve("assay"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    public OpenStore store() {
        return store;
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "V1__journal.sql",
                "V3__closed_accounts.sql",
                "V4__personnel.sql",
                "V5__seals.sql",
                "V6__holidays.sql",
                "V7__due_dates.sql",
                "V8__calendar_feeds.sql",
                "V9__due_in_any_stream.sql",
                "V10__complaints.sql",
                "V11__certificates_through_time.sql");
    }
}
