package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnsealedEntryRows extends GenericRepository<UnsealedEntryRow, StreamPosition> {
    void save(UnsealedEntryRow row);

    /** Takes away what a seal covers, and leaves what its streams have come to since. */
    @Query("""
            delete from unsealed_entry where exists (
                select 1 from sealed_stream s
                where s.seal = :seal and s.stream_kind = unsealed_entry.stream_kind
                    and s.stream_id = unsealed_entry.stream_id and s.number >= unsealed_entry.number)""")
    void deleteCoveredBy(long seal);
}
