package dev.assay.application.port.in;

import dev.assay.application.port.Account;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** To open, list and change accounts, which only an administrator may; but the own password is everybody's. */
@PrimaryPort
public interface KeepAccounts {

    /** A name and the password that goes with it. */
    record Credentials(String name, String password) {}

    /**
     * Opens an account.
     *
     * @param name 2 to 40 lower-case letters, digits, dots and hyphens, beginning with a letter
     * @param password 12 to 200 characters, not all of them blank
     * @param roles at least one; an applicant has no other
     */
    Outcome<Account> open(String name, String displayName, String password, Set<Role> roles, Person actor);

    /**
     * Changes an account, closes it or opens it again. Closing it, or giving it other roles, makes its tokens worthless.
     *
     * <p>Refused under TEAM-01 if no open account of an administrator would be left.
     *
     * @param roles at least one, even of a closed account; an applicant has no other
     * @param open false: nobody signs in with it, and its person has no roles
     */
    Outcome<Account> change(String name, String displayName, Set<Role> roles, boolean open, Person actor);

    /**
     * Sets a password, which makes every token of the account worthless, those of the actor too. Guessing at the present
     * password is slowed as in {@link SignIn#signIn}.
     *
     * @param password 12 to 200 characters, not all of them blank
     * @param present the present password, which must be right if it is given; only an administrator may leave it out, and
     *     only an administrator may set another's
     */
    Outcome<Account> changePassword(String name, String password, @Nullable String present, Person actor);

    /** Every account, in the order of their names. */
    Outcome<List<Account>> list(Person actor);

    /** Where there is no account at all, opens an administrator's under a generated password and returns it, once. */
    Optional<Credentials> ensureAdministrator();
}
