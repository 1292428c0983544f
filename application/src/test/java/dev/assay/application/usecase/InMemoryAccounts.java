package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The least that keeps accounts. */
final class InMemoryAccounts implements Accounts {
    private final TreeMap<String, Account> byName = new TreeMap<>();

    /** Somebody with an account, whose password is the name thrice. */
    Person person(String name, Role... roles) {
        var account = new Account(name, name, PlainSecrets.hashOf(name.repeat(3)), Set.of(roles));
        byName.put(name, account);
        return account.person();
    }

    void close(String name) {
        byName.remove(name);
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
}
