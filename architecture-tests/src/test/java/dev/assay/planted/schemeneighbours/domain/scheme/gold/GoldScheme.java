package dev.assay.planted.schemeneighbours.domain.scheme.gold;

import dev.assay.planted.schemeneighbours.domain.scheme.silver.SilverScheme;

public record GoldScheme(SilverScheme lesser) {}
