package dev.assay.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

class CertificationOnPostgreSqlTest extends Certification {
    private EmbeddedPostgres server;

    @Override
    Map<String, Object> database() throws Exception {
        server = EmbeddedPostgres.start();
        return Map.of(
                "assay.db.url", server.getJdbcUrl("postgres", "postgres"),
                "assay.db.user", "postgres",
                "assay.db.password", "postgres");
    }

    @AfterAll
    void stopServer() throws Exception {
        server.close();
    }
}
