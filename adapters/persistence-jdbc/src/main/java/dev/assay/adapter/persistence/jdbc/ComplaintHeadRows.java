package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ComplaintHeadRows extends GenericRepository<ComplaintHeadRow, String> {
    Optional<ComplaintHeadRow> findById(String id);

    List<ComplaintHeadRow> findAll(PredicateSpecification<ComplaintHeadRow> conditions, Pageable part);

    void save(ComplaintHeadRow row);

    void update(ComplaintHeadRow row);
}
