package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.Account;
import dev.assay.domain.certification.personnel.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accounts are unique by name. */
public interface AccountsContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void anAccountIsFoundAsItWasAdded() {
        var account = account(Fresh.word());

        assertThat(stores().accounts().add(account)).isTrue();

        assertThat(stores().accounts().find(account.name())).contains(account);
        assertThat(stores().accounts().find(account.name().toUpperCase(Locale.ROOT)))
                .isEmpty();
        assertThat(stores().accounts().find(Fresh.word())).isEmpty();
    }

    @Test
    default void anAccountMayHaveEveryRoleOrNone() {
        var all = new Account(Fresh.word(), "全", "hash", Set.of(Role.values()));
        var none = new Account(Fresh.word(), "无", "hash", Set.of());
        stores().accounts().add(all);
        stores().accounts().add(none);

        assertThat(stores().accounts().find(all.name())).contains(all);
        assertThat(stores().accounts().find(none.name())).contains(none);
    }

    @Test
    default void aNameIsGivenOnce() {
        var account = account(Fresh.word());
        stores().accounts().add(account);

        assertThat(stores().accounts().add(new Account(account.name(), "Other", "other", Set.of(Role.REGISTRAR))))
                .isFalse();

        assertThat(stores().accounts().find(account.name())).contains(account);
    }

    /** Character by character, whatever the language of the database thinks of dots and hyphens. */
    @Test
    default void allAccountsStandInTheOrderOfTheirNames() {
        var word = Fresh.word();
        var accounts = Stream.of("b", ".b", "a", "-a", "-", "0", "a.b", "a-b", "ab")
                .map(end -> account(word + end))
                .toList();
        accounts.forEach(stores().accounts()::add);

        assertThat(stores().accounts().all().stream()
                        .filter(account -> account.name().startsWith(word))
                        .toList())
                .isEqualTo(sorted(accounts));
        assertThat(stores().accounts().all())
                .isEqualTo(sorted(stores().accounts().all()));
    }

    private static List<Account> sorted(List<Account> accounts) {
        return accounts.stream().sorted(Comparator.comparing(Account::name)).toList();
    }

    private static Account account(String name) {
        return new Account(name, "李娜 \"Li\" ' \\ %", "$2a$12$hash", Set.of(Role.AUDITOR, Role.PLANNER));
    }
}
