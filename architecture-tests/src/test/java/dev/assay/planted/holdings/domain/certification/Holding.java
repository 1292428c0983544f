package dev.assay.planted.holdings.domain.certification;

import org.jmolecules.ddd.annotation.ValueObject;

@ValueObject
record Holding(Owner owner) {}
