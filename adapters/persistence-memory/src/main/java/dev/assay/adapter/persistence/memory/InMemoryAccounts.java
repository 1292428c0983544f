package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** Accounts by name; changed one at a time. */
public final class InMemoryAccounts implements Accounts {
    private final ConcurrentSkipListMap<String, Account> byName = new ConcurrentSkipListMap<>();

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
    public synchronized Optional<Account> change(String name, UnaryOperator<Account> change) {
        var before = byName.get(name);
        if (before == null) {
            return Optional.empty();
        }
        var after = change.apply(before);
        if (before.isOpenAdministrator() && !after.isOpenAdministrator() && !anotherAdministers(name)) {
            return Optional.empty();
        }
        byName.put(name, after);
        return Optional.of(after);
    }

    private boolean anotherAdministers(String name) {
        return byName.values().stream()
                .anyMatch(other -> other.isOpenAdministrator() && !other.name().equals(name));
    }
}
