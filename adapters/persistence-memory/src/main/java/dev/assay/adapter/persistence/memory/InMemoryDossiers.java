package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.Dossiers;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dossiers that a journal's events make. */
public final class InMemoryDossiers implements Dossiers {
    private final InMemoryJournal journal;

    public InMemoryDossiers(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Dossier> find(String name) {
        var events = journal.recorded(new Stream(Stream.Kind.PERSON, name), PersonnelEvent.class).stream()
                .map(Recorded::event)
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Dossier.of(name, events));
    }

    @Override
    public List<Dossier> all() {
        return journal.all(Stream.Kind.PERSON, PersonnelEvent.class).entrySet().stream()
                .map(stream -> Dossier.of(stream.getKey(), stream.getValue()))
                .sorted(Comparator.comparing(Dossier::name))
                .toList();
    }
}
