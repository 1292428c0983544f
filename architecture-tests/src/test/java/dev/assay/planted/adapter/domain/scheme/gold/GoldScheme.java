package dev.assay.planted.adapter.domain.scheme.gold;

public record GoldScheme() {}
