package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarFeedRows extends GenericRepository<CalendarFeedRow, String> {
    Optional<CalendarFeedRow> findByFingerprint(String fingerprint);

    /** Fails if the account has one. */
    void save(CalendarFeedRow row);

    /** How many there were to change: one or none. */
    @Query("update calendar_feed set fingerprint = :fingerprint where account = :account")
    long change(String account, String fingerprint);

    void deleteById(String account);
}
