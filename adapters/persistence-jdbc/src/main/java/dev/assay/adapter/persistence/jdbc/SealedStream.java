package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.Stream;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A stream as a seal names it: no seal names one twice. */
@Embeddable
record SealedStream(
        @Column(name = "seal") long seal,
        @Column(name = "stream_kind") Stream.Kind kind,
        @Column(name = "stream_id") String id) {}
