package dev.assay.planted.members.domain.certification;

import org.jmolecules.ddd.types.AggregateRoot;

record Visit(Key getId, Home home) implements AggregateRoot<Visit, Key> {
    @Override
    public Key getId() {
        return getId;
    }
}
