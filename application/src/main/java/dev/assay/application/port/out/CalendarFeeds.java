package dev.assay.application.port.out;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The secret addresses at which people's calendars ask what is due, by fingerprint: one for each account at most. */
@SecondaryPort
public interface CalendarFeeds {

    /**
     * Puts an address in the place of the one before, if there was one.
     *
     * @param account the name of the account it is for
     * @param fingerprint never the secret itself
     */
    void replace(String account, String fingerprint);

    /** Removes the address of an account, if there is one. */
    void remove(String account);

    /** The name of the account that an address is for. */
    Optional<String> accountOf(String fingerprint);
}
