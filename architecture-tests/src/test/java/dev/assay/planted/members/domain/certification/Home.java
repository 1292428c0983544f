package dev.assay.planted.members.domain.certification;

import org.jmolecules.ddd.types.Entity;

record Home(Key getId) implements Entity<Person, Key> {
    @Override
    public Key getId() {
        return getId;
    }
}
