package dev.assay.planted.references.domain.certification;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

@AggregateRoot
record Contract(@Identity String id) {}
