package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Accounts by name. */
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
}
