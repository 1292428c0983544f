package dev.assay.adapter.persistence.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is due: nothing twice in a stream.
 *
 * @param item empty if it is about the whole, because no key takes null
 */
@Embeddable
record DueDatePosition(
        @Column(name = "stream_kind") String streamKind,
        @Column(name = "stream_id") String streamId,
        @Column(name = "subject") String subject,
        @Column(name = "item") String item) {}
