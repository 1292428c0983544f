package dev.assay.planted.adapter.adapter.http;

import dev.assay.planted.adapter.domain.scheme.gold.GoldScheme;

public record GoldPage(GoldScheme scheme) {}
