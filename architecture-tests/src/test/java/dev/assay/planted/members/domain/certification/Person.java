package dev.assay.planted.members.domain.certification;

import org.jmolecules.ddd.types.AggregateRoot;

record Person(Key getId) implements AggregateRoot<Person, Key> {
    @Override
    public Key getId() {
        return getId;
    }
}
