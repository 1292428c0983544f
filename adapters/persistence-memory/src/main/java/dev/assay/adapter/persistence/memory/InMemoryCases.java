package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.Page;
import dev.assay.application.port.out.Cases;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import java.util.Comparator;
import java.util.Optional;

/** The cases that a journal's events make. */
public final class InMemoryCases implements Cases {
    private final InMemoryJournal journal;

    public InMemoryCases(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Case> find(CaseId id) {
        var events = journal.recorded(new Stream(Stream.Kind.CASE, id.value()), CaseEvent.class).stream()
                .map(Recorded::event)
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Case.of(id, events));
    }

    @Override
    public Page<Case> list(Query query) {
        var found = journal.all(Stream.Kind.CASE, CaseEvent.class).entrySet().stream()
                .map(stream -> Case.of(new CaseId(stream.getKey()), stream.getValue()))
                .filter(each -> matches(each, query))
                .sorted(Comparator.comparing((Case each) -> each.id().value()).reversed())
                .limit(query.limit() + 1L)
                .toList();
        return Page.of(found, query.limit(), last -> last.id().value());
    }

    private static boolean matches(Case each, Query query) {
        var opening = each.file().opening();
        return (query.owner() == null || query.owner().equals(opening.owner()))
                && (query.scheme() == null || query.scheme().equals(opening.scheme()))
                && (query.state() == null || query.state().equals(each.state().code()))
                && (query.cursor() == null || each.id().value().compareTo(query.cursor()) < 0);
    }
}
