package dev.assay.adapter.persistence.jdbc;

import dev.assay.adapter.persistence.contract.Stores;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.CalendarFeeds;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Seals;
import dev.assay.application.port.out.Turns;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The store as the service runs it, on a database at an address. */
record OpenStore(ApplicationContext context, String url) implements AutoCloseable {

    static OpenStore inFile(Path file) {
        return at(urlOf(file), true);
    }

    static String urlOf(Path file) {
        return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH".formatted(file);
    }

    static OpenStore at(String url) {
        return at(url, true);
    }

    /** As a command opens it, which makes no tables. */
    static OpenStore visiting(Path file) {
        return at(urlOf(file), false);
    }

    private static OpenStore at(String url, boolean makesTables) {
        var context = ApplicationContext.run(Map.of(
                "datasources.default.url",
                url,
                "datasources.default.username",
                "postgres",
                "datasources.default.password",
                "postgres",
                "flyway.datasources.default.enabled",
                makesTables));
        return new OpenStore(context, url);
    }

    Stores stores() {
        return new Stores(
                context.getBean(Journal.class),
                context.getBean(Seals.class),
                context.getBean(Cases.class),
                context.getBean(Certificates.class),
                context.getBean(Complaints.class),
                context.getBean(Dossiers.class),
                context.getBean(Accounts.class),
                context.getBean(AccessTokens.class),
                context.getBean(DueDates.class),
                context.getBean(CalendarFeeds.class),
                context.getBean(Turns.class));
    }

    /** Where the database was found. */
    String address() {
        return context.getBean(DatasourceConfiguration.class).getUrl();
    }

    /** Goes behind the store's back. */
    int change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The first column of every row. */
    List<String> ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
