package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<AccountRow, String> {
    Optional<AccountRow> findById(String name);

    List<AccountRow> findAllOrderByName();

    /** Keeps every account as it is until the transaction ends; in one order, so that no two wait for each other. */
    List<AccountRow> findAllOrderByNameForUpdate();

    void update(AccountRow row);

    /** Fails if there is one of that name. */
    void save(AccountRow row);
}
