package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Holidays;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Holiday arrangements in a table of a few rows, which is counted for every act. */
@Singleton
final class JdbcHolidays implements Holidays {
    private final HolidayRows rows;

    JdbcHolidays(HolidayRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Loaded> latest() {
        return rows.latest().stream().map(HolidayRow::loaded).toList();
    }

    @Override
    public Optional<Loaded> find(Year year, long revision) {
        return rows.findById(new HolidayPosition(year.getValue(), revision)).map(HolidayRow::loaded);
    }

    @Override
    public long count() {
        return rows.countAll();
    }

    @Override
    public boolean add(Loaded loaded) {
        try {
            rows.save(HolidayRow.of(loaded));
            return true;
        } catch (DataAccessException e) {
            if (UniqueViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }
}
