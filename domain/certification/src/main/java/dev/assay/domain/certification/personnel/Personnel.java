package dev.assay.domain.certification.personnel;

import java.util.Optional;

/** The people there are. */
@FunctionalInterface
public interface Personnel {
    Optional<Person> find(String name);
}
