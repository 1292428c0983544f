package dev.assay.adapter.persistence.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an arrangement stands: no two can stand in the same place. */
@Embeddable
record HolidayPosition(
        @Column(name = "announced_for") int announcedFor,
        @Column(name = "revision") long revision) {}
