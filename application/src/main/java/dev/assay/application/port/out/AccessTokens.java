package dev.assay.application.port.out;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The bearer tokens that are good, by fingerprint. */
@SecondaryPort
public interface AccessTokens {

    /**
     * A token that was granted.
     *
     * @param fingerprint never the token itself
     * @param account the name of the account it is for
     */
    record AccessToken(String fingerprint, String account, Instant expiresAt) {}

    /** Adds a token, and drops those that had expired by the given moment. */
    void add(AccessToken token, Instant now);

    Optional<AccessToken> find(String fingerprint);

    void remove(String fingerprint);

    /** Removes every token of an account. */
    void removeAllOf(String account);
}
