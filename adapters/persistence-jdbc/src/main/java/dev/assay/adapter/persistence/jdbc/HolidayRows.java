package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HolidayRows extends GenericRepository<HolidayRow, HolidayPosition> {

    /** Fails if there is one in that position. */
    void save(HolidayRow row);

    Optional<HolidayRow> findById(HolidayPosition position);

    @Query("select count(*) from holiday_arrangement")
    long countAll();

    /** Of each year the one with the greatest revision, in the order of the years. */
    @Query("select * from holiday_arrangement h where h.revision ="
            + " (select max(o.revision) from holiday_arrangement o where o.announced_for = h.announced_for)"
            + " order by h.announced_for")
    List<HolidayRow> latest();
}
