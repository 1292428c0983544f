package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Dossiers;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Dossier;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Found by their heads, and made of their entries. */
@Singleton
final class JdbcDossiers implements Dossiers {
    private final PersonHeadRows heads;
    private final JournalEntryRows entries;
    private final JournalNotation notation;

    JdbcDossiers(PersonHeadRows heads, JournalEntryRows entries, JournalNotation notation) {
        this.heads = heads;
        this.entries = entries;
        this.notation = notation;
    }

    @Override
    public Optional<Dossier> find(String name) {
        var rows = entries.of(Stream.Kind.PERSON, List.of(ColumnText.of(name)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(made(name, rows));
    }

    /** Sorted here, because the database may sort by the language it was set up in. */
    @Override
    public List<Dossier> all() {
        var people = heads.findAll();
        var rows = EntriesOfPage.of(Stream.Kind.PERSON, people, entries);
        return people.stream()
                .map(head -> made(head.name(), rows.upTo(head)))
                .sorted(Comparator.comparing(Dossier::name))
                .toList();
    }

    private Dossier made(String name, List<JournalEntryRow> rows) {
        return Dossier.of(name, rows.stream().map(notation::personnelEvent).toList());
    }
}
