package dev.assay.adapter.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresTamperingTest implements TamperingContract {
    private static EmbeddedPostgres server;
    private static OpenStore store;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        store = OpenStore.at(server.getJdbcUrl("postgres", "postgres"));
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
}
