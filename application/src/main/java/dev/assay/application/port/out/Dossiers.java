package dev.assay.application.port.out;

import dev.assay.domain.certification.personnel.Dossier;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What is on record of people. */
@SecondaryPort
public interface Dossiers {

    /** Empty if nothing is on record of somebody of that account name. */
    Optional<Dossier> find(String name);

    /** In the order of their names. */
    List<Dossier> all();
}
