package dev.assay.planted.application.adapter.store;

public record RegisterTable() {}
