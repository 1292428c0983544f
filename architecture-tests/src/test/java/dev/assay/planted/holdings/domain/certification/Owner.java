package dev.assay.planted.holdings.domain.certification;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

@AggregateRoot
record Owner(@Identity String id) {}
