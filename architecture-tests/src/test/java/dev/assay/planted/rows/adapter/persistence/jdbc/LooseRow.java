package dev.assay.planted.rows.adapter.persistence.jdbc;

final class LooseRow {}
