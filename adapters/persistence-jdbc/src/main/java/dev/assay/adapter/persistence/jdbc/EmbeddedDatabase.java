package dev.assay.adapter.persistence.jdbc;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How an H2 database is opened by those who do not make its tables: through the door of the process that has its file, or
 * else from the file, which must exist.
 */
@Singleton
final class EmbeddedDatabase implements BeanCreatedEventListener<DatasourceConfiguration> {
    static final String LOOPBACK = "127.0.0.1";
    private static final String BIND_ADDRESS = "h2.bindAddress";
    private static final String H2_FILE = "jdbc:h2:file:";

    private final boolean makesTables;

    EmbeddedDatabase(
            @Property(name = "flyway.datasources.default.enabled", defaultValue = "false") boolean makesTables) {
        this.makesTables = makesTables;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        // H2 reads it once, when it is first used.
        if (System.getProperty(BIND_ADDRESS) == null) {
            System.setProperty(BIND_ADDRESS, LOOPBACK);
        }
        var configuration = event.getBean();
        var url = configuration.getUrl();
        if (!makesTables && url.startsWith(H2_FILE)) {
            configuration.setUrl(DoorPlate.of(url.substring(H2_FILE.length()).replaceFirst(";.*", ""))
                    .read()
                    .filter(door -> opens(door, configuration))
                    .orElse(url + ";IFEXISTS=TRUE"));
        }
        return configuration;
    }

    /** Not if it was left by a process that was killed. */
    private static boolean opens(String door, DatasourceConfiguration configuration) {
        try (var connection =
                DriverManager.getConnection(door, configuration.getUsername(), configuration.getPassword())) {
            return connection.isValid(0);
        } catch (SQLException _) {
            return false;
        }
    }
}
