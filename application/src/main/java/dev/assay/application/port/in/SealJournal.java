package dev.assay.application.port.in;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** To seal what has been recorded. */
@PrimaryPort
public interface SealJournal {

    /**
     * Seals every stream that has moved since it was last sealed; several nodes may do so at once.
     *
     * @return how many seals that took; 0 if nothing had moved, or another node was at it
     */
    int seal();
}
