package dev.assay.adapter.persistence.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is due: nothing twice in a case.
 *
 * @param item empty if it is about the whole case, because no key takes null
 */
@Embeddable
record DueDatePosition(
        @Column(name = "case_id") String caseId,
        @Column(name = "subject") String subject,
        @Column(name = "item") String item) {}
