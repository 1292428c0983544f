package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.Stream;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an entry stands: no two can stand in the same place. */
@Embeddable
record StreamPosition(
        @Column(name = "stream_kind") Stream.Kind kind,
        @Column(name = "stream_id") String id,
        @Column(name = "number") long number) {}
