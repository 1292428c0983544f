package dev.assay.planted.hiddenschemes.bootstrap;

import dev.assay.planted.hiddenschemes.domain.scheme.gold.GoldScheme;

public record Wiring(GoldScheme scheme) {}
