package dev.assay.planted.aggregates.application.usecase;

import org.jmolecules.ddd.annotation.AggregateRoot;

@AggregateRoot
final class Contract {}
