package dev.assay.planted.hiddenschemes.domain.scheme.gold;

public record GoldScheme() {}
