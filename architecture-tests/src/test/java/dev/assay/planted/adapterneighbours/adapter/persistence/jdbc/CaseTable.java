package dev.assay.planted.adapterneighbours.adapter.persistence.jdbc;

import dev.assay.planted.adapterneighbours.adapter.persistence.memory.CaseShelf;

public record CaseTable(CaseShelf cache) {}
