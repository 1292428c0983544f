package dev.assay.planted.application.application.usecase;

import dev.assay.planted.application.adapter.store.RegisterTable;

public record Registration(RegisterTable table) {}
