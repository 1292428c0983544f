package dev.assay.application.port.in;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** To show who one is. */
@PrimaryPort
public interface SignIn {

    /** A bearer token, told once; only its fingerprint is kept. */
    record Granted(String token, Instant expiresAt, Person person) {}

    /**
     * Refused alike, as forbidden, for an unknown name, a wrong password and a closed account.
     *
     * <p>After five wrong passwords in a row, whether there is an account of that name or not, it is refused for 30 seconds
     * by state, whatever the password; after each further wrong one for twice as long, at most 15 minutes. The right
     * password after the wait begins anew.
     */
    Outcome<Granted> signIn(String name, String password);

    /** How long signing in under a name is still refused for wrong passwords; zero if it is not. */
    Duration waitFor(String name);

    /** Whose token it is; empty if it is unknown or has expired, or the account is closed. */
    Optional<Person> whoHas(String token);

    /** Makes a token worthless. */
    void signOut(String token);
}
