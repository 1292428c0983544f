package dev.assay.adapter.persistence.jdbc;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/** Says which migrations a database takes: those that all speak, and those for what only PostgreSQL has. */
@Singleton
final class Migrations implements BeanCreatedEventListener<FlywayConfigurationProperties> {
    private static final String COMMON = "classpath:db/assay/common";
    private static final String POSTGRESQL = "classpath:db/assay/postgresql";

    private final String url;

    Migrations(@Property(name = "datasources.default.url") String url) {
        this.url = url;
    }

    @Override
    public FlywayConfigurationProperties onCreated(BeanCreatedEvent<FlywayConfigurationProperties> event) {
        var flyway = event.getBean();
        if (url.startsWith("jdbc:h2:")) {
            flyway.setLocations(COMMON);
        } else {
            flyway.setLocations(COMMON, POSTGRESQL);
        }
        return flyway;
    }
}
