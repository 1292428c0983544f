package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.journal.JournalEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "complaint_head")
record ComplaintHeadRow(@Id String id, long version, String lastHash, String kind, String state) implements Head {

    static ComplaintHeadRow of(Complaint after, JournalEntry last) {
        return new ComplaintHeadRow(
                after.id().value(),
                last.number(),
                last.hash(),
                after.lodged().kind().name(),
                after.state().code());
    }

    @Override
    public String streamId() {
        return id;
    }
}
