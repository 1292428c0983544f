package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JournalEntryRows extends GenericRepository<JournalEntryRow, StreamPosition> {

    /** Fails if there is an entry in that position. */
    void save(JournalEntryRow row);

    /** The entries of several streams, those of each in order. */
    @Query("select * from journal_entry where stream_kind = :kind and stream_id in (:ids) order by stream_id, number")
    List<JournalEntryRow> of(Stream.Kind kind, Collection<String> ids);

    /** The entries of a stream after a number. */
    @Query("""
            select * from journal_entry where stream_kind = :kind and stream_id = :id and number > :number
            order by stream_kind, stream_id, number limit :most""")
    List<JournalEntryRow> rest(Stream.Kind kind, String id, long number, int most);

    /** The entries of the streams after an id, one stream after the other. */
    @Query("""
            select * from journal_entry where stream_kind = :kind and stream_id > :id
            order by stream_kind, stream_id, number limit :most""")
    List<JournalEntryRow> following(Stream.Kind kind, String id, int most);

    /** The entries of a type before a position, the last recorded first. */
    @Query("""
            select * from journal_entry
            where type = :type and recorded_at <= :recordedAt
                and (recorded_at, stream_id, number) < (:recordedAt, :id, :number)
            order by type desc, recorded_at desc, stream_id desc, number desc limit :most""")
    List<JournalEntryRow> before(
            String type, @TypeDef(type = DataType.OBJECT) OffsetDateTime recordedAt, String id, long number, int most);

    /** The last unsealed entry of each stream that has one. */
    @Query("""
            select e.* from journal_entry e join (
                select u.stream_kind, u.stream_id, max(u.number) as number
                from unsealed_entry u join journal_entry j
                    on j.stream_kind = u.stream_kind and j.stream_id = u.stream_id and j.number = u.number
                group by u.stream_kind, u.stream_id order by u.stream_kind, u.stream_id limit :most) m
            on e.stream_kind = m.stream_kind and e.stream_id = m.stream_id and e.number = m.number""")
    List<JournalEntryRow> lastUnsealed(int most);

    @Query("""
            select count(*) from journal_entry e where not exists (
                select 1 from sealed_stream s
                where s.stream_kind = e.stream_kind and s.stream_id = e.stream_id and s.number >= e.number)""")
    long countUnderNoSeal();
}
