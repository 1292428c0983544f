package dev.assay.adapter.persistence.jdbc;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.assay.application.port.Account;
import dev.assay.domain.certification.personnel.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Stream;

/**
 * An account.
 *
 * @param roles in the order of their declaration, with a comma between
 */
@Entity
@Table(name = "account")
record AccountRow(@Id String name, String displayName, String passwordHash, String roles, boolean open) {

    static AccountRow of(Account account) {
        return new AccountRow(
                account.name(),
                account.displayName(),
                account.passwordHash(),
                account.roles().stream().sorted().map(Role::name).collect(joining(",")),
                account.open());
    }

    Account account() {
        return new Account(
                name,
                displayName,
                passwordHash,
                Stream.of(roles.split(","))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(toSet()),
                open);
    }
}
