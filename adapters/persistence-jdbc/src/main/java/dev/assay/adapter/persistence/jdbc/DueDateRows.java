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

    @Query("delete from due_date where case_id = :caseId")
    void deleteByCase(String caseId);

    /** What is a person's turn, and what is anybody's with one of the roles; each half by an index of its own. */
    @Query("""
            select * from (
                select * from due_date
                where person = :person and due_on between :from and :until
                    and (due_on, case_id, subject, item) > (:from, :caseId, :subject, :item)
                union all
                select * from due_date
                where person is null and role in (:roles) and due_on between :from and :until
                    and (due_on, case_id, subject, item) > (:from, :caseId, :subject, :item)
            ) due
            order by due_on, case_id, subject, item limit :most""")
    List<DueDateRow> due(
            String person,
            Collection<String> roles,
            LocalDate from,
            LocalDate until,
            String caseId,
            String subject,
            String item,
            int most);

    @Query("select distinct case_id from due_date where case_id > :after order by case_id limit :most")
    List<String> cases(String after, int most);
}
