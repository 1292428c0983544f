package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JournalEntryRows extends GenericRepository<JournalEntryRow, StreamPosition> {

    /** Fails if there is an entry in that position. */
    void save(JournalEntryRow row);

    /** The entries of several streams, those of each in order. */
    @Query("select * from journal_entry where stream_kind = :kind and stream_id in (:ids) order by stream_id, number")
    List<JournalEntryRow> of(Stream.Kind kind, Collection<String> ids);
}
