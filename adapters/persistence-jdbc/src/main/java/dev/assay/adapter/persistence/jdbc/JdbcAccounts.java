package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Accounts in a table. A change takes every row of it, for changes are rare and accounts few. */
@Singleton
final class JdbcAccounts implements Accounts {
    private final TransactionOperations<Connection> transactions;
    private final AccountRows rows;

    JdbcAccounts(TransactionOperations<Connection> transactions, AccountRows rows) {
        this.transactions = transactions;
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

    @Override
    public Optional<Account> change(String name, UnaryOperator<Account> change) {
        return transactions.executeWrite(_ -> {
            var all = rows.findAllOrderByNameForUpdate().stream()
                    .map(AccountRow::account)
                    .toList();
            var changed = all.stream()
                    .filter(account -> account.name().equals(name))
                    .findFirst()
                    .filter(before -> !isLastAdministrator(before, all)
                            || change.apply(before).isOpenAdministrator())
                    .map(change);
            changed.map(AccountRow::of).ifPresent(rows::update);
            return changed;
        });
    }

    private static boolean isLastAdministrator(Account account, List<Account> all) {
        return account.isOpenAdministrator()
                && all.stream().filter(Account::isOpenAdministrator).count() == 1;
    }
}
