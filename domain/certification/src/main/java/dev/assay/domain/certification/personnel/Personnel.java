package dev.assay.domain.certification.personnel;

import java.util.Optional;

/** The people there are, and what is on record of them. */
public interface Personnel {
    Optional<Person> find(String name);

    /** An empty one if nothing is on record. */
    Dossier dossier(String name);
}
