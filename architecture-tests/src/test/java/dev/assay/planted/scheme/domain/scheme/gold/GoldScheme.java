package dev.assay.planted.scheme.domain.scheme.gold;

import dev.assay.planted.scheme.application.Lookup;

public record GoldScheme(Lookup lookup) {}
