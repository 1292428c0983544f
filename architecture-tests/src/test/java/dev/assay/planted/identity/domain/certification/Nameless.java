package dev.assay.planted.identity.domain.certification;

import org.jmolecules.ddd.annotation.AggregateRoot;

@AggregateRoot
final class Nameless {}
