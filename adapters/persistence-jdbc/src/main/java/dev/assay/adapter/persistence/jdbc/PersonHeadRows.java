package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonHeadRows extends GenericRepository<PersonHeadRow, String> {
    Optional<PersonHeadRow> findById(String name);

    List<PersonHeadRow> findAll();

    void save(PersonHeadRow row);

    void update(PersonHeadRow row);
}
