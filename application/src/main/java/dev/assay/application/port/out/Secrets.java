package dev.assay.application.port.out;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What must be neither guessed nor read back. */
@SecondaryPort
public interface Secrets {

    /** A fresh password for a person to type, of at least 12 characters. */
    String newPassword();

    /** A fresh bearer token, URL-safe. */
    String newToken();

    /** What a token is known by without being told. */
    String fingerprint(String token);

    /** A salted hash made slow on purpose. */
    String hash(String password);

    boolean matches(String password, String hash);
}
