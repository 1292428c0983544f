package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SealRows extends GenericRepository<SealRow, Long> {
    /** Fails if there is a seal of that number. */
    void save(SealRow row);

    @Query("select * from journal_seal order by number desc limit 1")
    List<SealRow> last();

    @Query("select * from journal_seal where number > :number order by number limit :most")
    List<SealRow> after(long number, int most);
}
