package dev.assay.application.port.in;

import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.domain.certification.personnel.Person;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** To show a person what is due in its own calendar, which asks at a secret address and cannot sign in. */
@PrimaryPort
public interface KeepCalendarFeed {

    /** Makes an address in the place of the one before, and returns its secret, once. */
    String open(Person person);

    /** Revokes the address, if there is one. */
    void close(Person person);

    /**
     * What is due for the person that a secret is of: the next 1000 things, in the order of {@link ListObligations#list}.
     *
     * @return empty if there is no such secret, it was revoked, or the account was closed; which of these is not told
     */
    Optional<List<Due>> read(String secret);
}
