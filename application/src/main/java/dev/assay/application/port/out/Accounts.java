package dev.assay.application.port.out;

import dev.assay.application.port.Account;
import java.util.List;
import java.util.Optional;
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
}
