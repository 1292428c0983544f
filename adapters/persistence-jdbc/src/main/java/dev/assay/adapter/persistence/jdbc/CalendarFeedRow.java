package dev.assay.adapter.persistence.jdbc;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "calendar_feed")
record CalendarFeedRow(@Id String account, String fingerprint) {}
