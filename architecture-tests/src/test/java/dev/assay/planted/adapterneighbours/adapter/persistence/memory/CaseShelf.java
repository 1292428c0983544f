package dev.assay.planted.adapterneighbours.adapter.persistence.memory;

public record CaseShelf() {}
