package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DueDateRows extends GenericRepository<DueDateRow, DueDatePosition> {
    void saveAll(List<DueDateRow> rows);

    @Query("delete from due_date where stream_kind = :kind and stream_id = :id")
    void deleteByStream(String kind, String id);

    /** What is a person's turn, and what is anybody's with one of the roles; each half by an index of its own. */
    @Query("""
            select * from (
                select * from due_date
                where person = :person and due_on between :from and :until
                    and (due_on, stream_kind, stream_id, subject, item)
                        > (:from, :streamKind, :streamId, :subject, :item)
                union all
                select * from due_date
                where person is null and role in (:roles) and due_on between :from and :until
                    and (due_on, stream_kind, stream_id, subject, item)
                        > (:from, :streamKind, :streamId, :subject, :item)
            ) due
            order by due_on, stream_kind, stream_id, subject, item limit :most""")
    List<DueDateRow> due(
            String person,
            Collection<String> roles,
            LocalDate from,
            LocalDate until,
            String streamKind,
            String streamId,
            String subject,
            String item,
            int most);

    @Query("""
            select distinct stream_id from due_date
            where stream_kind = :kind and stream_id > :after
            order by stream_id limit :most""")
    List<String> streams(String kind, String after, int most);
}
