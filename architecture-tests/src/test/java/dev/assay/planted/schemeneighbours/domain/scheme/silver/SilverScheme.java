package dev.assay.planted.schemeneighbours.domain.scheme.silver;

public record SilverScheme() {}
