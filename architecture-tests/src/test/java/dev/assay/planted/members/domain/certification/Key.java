package dev.assay.planted.members.domain.certification;

import org.jmolecules.ddd.types.Identifier;

record Key(String value) implements Identifier {}
