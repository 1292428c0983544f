package dev.assay.application.port.in;

import dev.assay.application.port.Account;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** To open and list accounts, which only an administrator may. */
@PrimaryPort
public interface KeepAccounts {

    /** A name and the password that goes with it. */
    record Credentials(String name, String password) {}

    /**
     * Opens an account.
     *
     * @param name 2 to 40 lower-case letters, digits, dots and hyphens, beginning with a letter
     * @param password 12 to 200 characters
     * @param roles at least one; an applicant has no other
     */
    Outcome<Account> open(String name, String displayName, String password, Set<Role> roles, Person actor);

    /** Every account, in the order of their names. */
    Outcome<List<Account>> list(Person actor);

    /** Where there is no account at all, opens an administrator's under a generated password and returns it, once. */
    Optional<Credentials> ensureAdministrator();
}
