package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.journal.JournalEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "case_head")
record CaseHeadRow(@Id String id, long version, String lastHash, String owner, String scheme, String state)
        implements Head {

    static CaseHeadRow of(Case after, JournalEntry last) {
        var opening = after.file().opening();
        return new CaseHeadRow(
                after.id().value(),
                last.number(),
                last.hash(),
                ColumnText.of(opening.owner()),
                ColumnText.of(opening.scheme()),
                after.state().code());
    }

    @Override
    public String streamId() {
        return id;
    }
}
