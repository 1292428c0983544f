package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.personnel.Dossier;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "person_head")
record PersonHeadRow(@Id String name, long version, String lastHash) implements Head {

    static PersonHeadRow of(Dossier after, JournalEntry last) {
        return new PersonHeadRow(after.name(), last.number(), last.hash());
    }

    @Override
    public String streamId() {
        return name;
    }
}
