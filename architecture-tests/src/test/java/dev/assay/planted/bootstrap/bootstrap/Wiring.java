package dev.assay.planted.bootstrap.bootstrap;

public record Wiring() {}
