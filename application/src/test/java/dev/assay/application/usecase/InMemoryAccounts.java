package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The least that keeps accounts. */
final class InMemoryAccounts implements Accounts {
    private final TreeMap<String, Account> byName = new TreeMap<>();

    /** Somebody with an account, whose password is the name thrice. */
    Person person(String name, Role... roles) {
        var account = new Account(name, name, PlainSecrets.hashOf(name.repeat(3)), Set.of(roles));
        byName.put(name, account);
        return account.person();
    }

    /** As if there had never been one. */
    void close(String name) {
        byName.remove(name);
    }

    /** Somebody left: the account is closed, and stays. */
    void leave(String name) {
        byName.computeIfPresent(
                name,
                (_, account) ->
                        new Account(name, account.displayName(), account.passwordHash(), account.roles(), false));
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public boolean add(Account account) {
        return byName.putIfAbsent(account.name(), account) == null;
    }

    @Override
    public Optional<Account> change(String name, UnaryOperator<Account> change) {
        var before = find(name);
        var after = before.map(change);
        var others = byName.values().stream()
                .filter(other -> !other.name().equals(name))
                .anyMatch(Account::isOpenAdministrator);
        if (before.isEmpty()
                || (before.get().isOpenAdministrator() && !after.get().isOpenAdministrator() && !others)) {
            return Optional.empty();
        }
        byName.put(name, after.get());
        return after;
    }
}
