package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.CalendarFeeds;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Secret addresses in a table. */
@Singleton
final class JdbcCalendarFeeds implements CalendarFeeds {
    private final CalendarFeedRows rows;

    JdbcCalendarFeeds(CalendarFeedRows rows) {
        this.rows = rows;
    }

    /** Of two who are both the first, the one that comes too late to add changes what the other added. */
    @Override
    public void replace(String account, String fingerprint) {
        if (rows.change(account, fingerprint) > 0) {
            return;
        }
        try {
            rows.save(new CalendarFeedRow(account, fingerprint));
        } catch (DataAccessException e) {
            if (!UniqueViolation.caused(e) || rows.change(account, fingerprint) == 0) {
                throw e;
            }
        }
    }

    @Override
    public void remove(String account) {
        rows.deleteById(ColumnText.of(account));
    }

    @Override
    public Optional<String> accountOf(String fingerprint) {
        return rows.findByFingerprint(ColumnText.of(fingerprint)).map(CalendarFeedRow::account);
    }
}
