package dev.assay.planted.adapterneighbours.adapter.http;

import dev.assay.planted.adapterneighbours.adapter.persistence.jdbc.CaseTable;

public record CasePage(CaseTable table) {}
