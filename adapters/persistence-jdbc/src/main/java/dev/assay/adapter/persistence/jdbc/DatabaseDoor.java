package dev.assay.adapter.persistence.jdbc;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/**
 * Lets other processes of this machine into an H2 database whose file this one has open, since a file is for one process.
 * The door is a port of the loopback address, and its key stands in a file that only the owner of the database can read.
 *
 * <p>H2's own way, {@code AUTO_SERVER}, leaves the key where everybody can read it, makes the service a guest of whatever
 * command came first, and closes the database under whoever still writes when the process is told to stop.
 */
@Context
@Requires(property = "flyway.datasources.default.enabled", value = "true")
final class DatabaseDoor {
    private static final int KEY_BYTES = 24;

    private final @Nullable DoorPlate plate;
    private final @Nullable Server server;

    DatabaseDoor(TransactionOperations<Connection> transactions) throws SQLException {
        var database = transactions.<@Nullable String>executeRead(reading -> fileOf(reading.getConnection()));
        if (database == null) {
            plate = null;
            server = null;
        } else {
            var bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            var key = HexFormat.of().formatHex(bytes);
            server = Server.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-key", key, database)
                    .start();
            plate = DoorPlate.of(database);
            plate.write("jdbc:h2:tcp://%s:%d/%s".formatted(EmbeddedDatabase.LOOPBACK, server.getPort(), key));
        }
    }

    /** Null if the database is not in a file that only one process can have open. */
    private static @Nullable String fileOf(Connection connection) throws SQLException {
        if (!"H2".equals(connection.getMetaData().getDatabaseProductName())) {
            return null;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select database_path()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Before the database is closed, which waits for those who are still in. */
    @PreDestroy
    void close() {
        if (plate != null && server != null) {
            plate.remove();
            server.stop();
        }
    }
}
