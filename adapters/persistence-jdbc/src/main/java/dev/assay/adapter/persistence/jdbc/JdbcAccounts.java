package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Accounts in a table. */
@Singleton
final class JdbcAccounts implements Accounts {
    private final AccountRows rows;

    JdbcAccounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Account> find(String name) {
        return rows.findById(ColumnText.of(name)).map(AccountRow::account);
    }

    @Override
    public List<Account> all() {
        return rows.findAllOrderByName().stream().map(AccountRow::account).toList();
    }

    @Override
    public boolean add(Account account) {
        try {
            rows.save(AccountRow.of(account));
            return true;
        } catch (DataAccessException e) {
            if (UniqueViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }
}
