package dev.assay.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class WhatIsDueOnPostgreSqlTest extends WhatIsDue {
    @TempDir
    private static Path data;

    private EmbeddedPostgres server;

    @Override
    Map<String, Object> database() throws Exception {
        server = EmbeddedPostgres.start();
        return Map.of(
                "assay.db.url",
                server.getJdbcUrl("postgres", "postgres"),
                "assay.db.user",
                "postgres",
                "assay.db.password",
                "postgres",
                "assay.data-dir",
                data.toString());
    }

    @Override
    void stopDatabase() throws Exception {
        server.close();
    }
}
