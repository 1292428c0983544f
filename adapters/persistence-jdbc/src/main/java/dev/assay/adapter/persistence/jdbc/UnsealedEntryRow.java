package dev.assay.adapter.persistence.jdbc;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "unsealed_entry")
record UnsealedEntryRow(@EmbeddedId StreamPosition position) {}
