package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SealedStreamRows extends GenericRepository<SealedStreamRow, SealedStream> {
    void saveAll(List<SealedStreamRow> rows);

    /** The streams of seals from one number to another; of kinds that there are, whatever somebody wrote into the table. */
    @Query("""
            select * from sealed_stream
            where seal between :first and :last and stream_kind in (:kinds)""")
    List<SealedStreamRow> between(long first, long last, Collection<Stream.Kind> kinds);

    /** What there is of the entries that a seal names. */
    @Query("""
            select s.stream_kind, s.stream_id, e.hash, (
                select max(l.number) from journal_entry l
                where l.stream_kind = s.stream_kind and l.stream_id = s.stream_id) as last_number
            from sealed_stream s left join journal_entry e
                on e.stream_kind = s.stream_kind and e.stream_id = s.stream_id and e.number = s.number
            where s.seal = :seal and s.stream_kind in (:kinds)""")
    List<FoundRow> found(long seal, Collection<Stream.Kind> kinds);
}
