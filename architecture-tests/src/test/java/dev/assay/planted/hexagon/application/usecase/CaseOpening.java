package dev.assay.planted.hexagon.application.usecase;

public record CaseOpening() {}
