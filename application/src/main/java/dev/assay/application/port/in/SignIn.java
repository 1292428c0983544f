package dev.assay.application.port.in;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** To show who one is. */
@PrimaryPort
public interface SignIn {

    /** A bearer token, told once; only its fingerprint is kept. */
    record Granted(String token, Instant expiresAt, Person person) {}

    /** Refused alike for an unknown name and for a wrong password. */
    Outcome<Granted> signIn(String name, String password);

    /** Whose token it is; empty if it is unknown or has expired, or the account was closed. */
    Optional<Person> whoHas(String token);

    /** Makes a token worthless. */
    void signOut(String token);
}
