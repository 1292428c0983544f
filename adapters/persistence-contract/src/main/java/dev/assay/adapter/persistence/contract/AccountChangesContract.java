package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Accounts are changed one at a time, and somebody can always keep them. The store must be nobody else's meanwhile: the
 * tests close every administrator they find.
 */
public interface AccountChangesContract {
    /** How often each race is run. */
    int RACES = 20;

    /** The store under test. */
    Stores stores();

    @Test
    default void anAccountIsFoundAsItWasChanged() {
        var name = Fresh.word();
        accounts().add(new Account(name, "Li", "hash", Set.of(Role.AUDITOR)));
        var changed = new Account(name, "娜", "other", Set.of(Role.PLANNER, Role.REGISTRAR), false);

        assertThat(accounts().change(name, _ -> changed)).contains(changed);

        assertThat(accounts().find(name)).contains(changed);
        assertThat(accounts().all()).contains(changed);
    }

    @Test
    default void aClosedAccountKeepsItsNameAndIsOpenedAgain() {
        var account = new Account(Fresh.word(), "Li", "hash", Set.of(Role.AUDITOR));
        accounts().add(account);
        accounts().change(account.name(), AccountChangesContract::closed);

        assertThat(accounts().add(account)).isFalse();
        assertThat(accounts().find(account.name()).orElseThrow().open()).isFalse();
        assertThat(accounts().change(account.name(), _ -> account)).contains(account);
        assertThat(accounts().find(account.name())).contains(account);
    }

    @Test
    default void whatIsNotThereIsNotChanged() {
        var name = Fresh.word();

        assertThat(accounts().change(name, UnaryOperator.identity())).isEmpty();
        assertThat(accounts().find(name)).isEmpty();
    }

    @Rule("TEAM-01")
    @Test
    default void theLastOpenAdministratorIsNeitherClosedNorLosesTheRole() {
        var last = onlyAdministrator();

        assertThat(accounts().change(last.name(), AccountChangesContract::closed))
                .isEmpty();
        assertThat(accounts().change(last.name(), AccountChangesContract::plain))
                .isEmpty();
        assertThat(accounts().find(last.name())).contains(last);

        var renamed = last.withPasswordHash("new");
        assertThat(accounts().change(last.name(), _ -> renamed)).contains(renamed);
        var next = administrator();
        assertThat(accounts().change(last.name(), AccountChangesContract::plain))
                .contains(plain(renamed));
        assertThat(accounts().change(next.name(), AccountChangesContract::closed))
                .isEmpty();
    }

    @Rule("TEAM-01")
    @Test
    default void ofTwoAdministratorsWhoCloseEachOtherAtOnceOneStays() throws Exception {
        for (int race = 0; race < RACES; race++) {
            var one = onlyAdministrator();
            var other = administrator();

            atOnce(
                    () -> accounts().change(one.name(), AccountChangesContract::closed),
                    () -> accounts().change(other.name(), AccountChangesContract::plain));

            assertThat(accounts().all())
                    .filteredOn(Account::isOpenAdministrator)
                    .hasSize(1);
        }
    }

    @Test
    default void twoChangesOfOneAccountAtOnceAreBothKept() throws Exception {
        for (int race = 0; race < RACES; race++) {
            var name = Fresh.word();
            accounts().add(new Account(name, "Li", "hash", Set.of(Role.AUDITOR)));

            atOnce(
                    () -> accounts().change(name, AccountChangesContract::closed),
                    () -> accounts().change(name, account -> account.withPasswordHash("new")));

            assertThat(accounts().find(name)).contains(new Account(name, "Li", "new", Set.of(Role.AUDITOR), false));
        }
    }

    private Account onlyAdministrator() {
        var only = administrator();
        accounts().all().stream()
                .filter(account -> account.isOpenAdministrator() && !account.equals(only))
                .forEach(account -> accounts().change(account.name(), AccountChangesContract::closed));
        return only;
    }

    private Account administrator() {
        var account = new Account(Fresh.word(), "Guan", "hash", Set.of(Role.ADMINISTRATOR, Role.PLANNER));
        accounts().add(account);
        return account;
    }

    private static Account closed(Account account) {
        return new Account(account.name(), account.displayName(), account.passwordHash(), account.roles(), false);
    }

    private static Account plain(Account account) {
        return new Account(account.name(), account.displayName(), account.passwordHash(), Set.of(Role.PLANNER));
    }

    private static void atOnce(Callable<?> mine, Callable<?> yours) throws Exception {
        var gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var pending = List.of(mine, yours).stream()
                    .map(attempt -> threads.submit(() -> {
                        gate.await();
                        return attempt.call();
                    }))
                    .toList();
            for (var result : pending) {
                result.get();
            }
        }
    }

    private Accounts accounts() {
        return stores().accounts();
    }
}
