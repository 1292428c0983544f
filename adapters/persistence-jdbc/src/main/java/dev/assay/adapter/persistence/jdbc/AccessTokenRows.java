package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.OffsetDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessTokenRows extends GenericRepository<AccessTokenRow, String> {
    Optional<AccessTokenRow> findById(String fingerprint);

    void save(AccessTokenRow row);

    void deleteById(String fingerprint);

    void deleteByAccount(String account);

    void deleteByExpiresAtLessThanEquals(@TypeDef(type = DataType.OBJECT) OffsetDateTime now);
}
