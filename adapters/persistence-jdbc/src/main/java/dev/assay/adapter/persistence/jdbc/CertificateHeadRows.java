package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CertificateHeadRows extends GenericRepository<CertificateHeadRow, String> {
    Optional<CertificateHeadRow> findById(String id);

    List<CertificateHeadRow> findAll(PredicateSpecification<CertificateHeadRow> conditions, Pageable part);

    void save(CertificateHeadRow row);

    void update(CertificateHeadRow row);
}
