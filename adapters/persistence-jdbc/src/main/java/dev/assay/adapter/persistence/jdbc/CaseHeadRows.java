package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseHeadRows extends GenericRepository<CaseHeadRow, String> {
    Optional<CaseHeadRow> findById(String id);

    List<CaseHeadRow> findAll(PredicateSpecification<CaseHeadRow> conditions, Pageable part);

    void save(CaseHeadRow row);

    void update(CaseHeadRow row);
}
