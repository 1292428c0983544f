package dev.assay.application.port.out;

import dev.assay.application.port.Account;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The accounts on record. */
@SecondaryPort
public interface Accounts {
    Optional<Account> find(String name);

    /** In the order of their names. */
    List<Account> all();

    /**
     * Adds an account.
     *
     * @return whether it was added; false if there is one of that name
     */
    boolean add(Account account);

    /**
     * Puts in the place of an account what the change makes of it, unless that would take away the last open administrator.
     *
     * <p>Reading, judging and writing are one step: no other change of any account comes between, on whatever node. So two
     * administrators who close each other at once do not both succeed, and two changes of one account are both kept.
     *
     * @param change keeps the name; quick, without effects, and asks the store for nothing
     * @return the account as it is now; empty if nothing was changed, because there is no account of that name or because
     *     the change would take away the last open administrator
     */
    Optional<Account> change(String name, UnaryOperator<Account> change);
}
