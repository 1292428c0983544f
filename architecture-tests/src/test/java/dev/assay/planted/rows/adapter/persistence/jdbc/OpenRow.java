package dev.assay.planted.rows.adapter.persistence.jdbc;

public record OpenRow(String id) {}
