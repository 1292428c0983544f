package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CertificateHeadRows extends GenericRepository<CertificateHeadRow, String> {

    /** Waits for whoever has it, and has it until the end of the transaction. */
    @Query("select * from certificate_head where number = :number for update")
    Optional<CertificateHeadRow> take(String number);

    List<CertificateHeadRow> findAll(PredicateSpecification<CertificateHeadRow> conditions, Pageable part);

    long count(PredicateSpecification<CertificateHeadRow> conditions);

    /** By the index on the day of the next turn. */
    @Query("""
            select * from certificate_head
            where next_turn_on between :from and :on and (next_turn_on, number) > (:from, :number)
            order by next_turn_on, number limit :most""")
    List<CertificateHeadRow> due(LocalDate on, LocalDate from, String number, int most);

    /** One of the same if nobody has it and its turn is still on that day, to have it until the end of the transaction. */
    @Query("""
            select * from certificate_head
            where number = :number and next_turn_on = :nextTurnOn for update skip locked""")
    Optional<CertificateHeadRow> takeUnlessTaken(String number, LocalDate nextTurnOn);

    void save(CertificateHeadRow row);

    void update(CertificateHeadRow row);
}
