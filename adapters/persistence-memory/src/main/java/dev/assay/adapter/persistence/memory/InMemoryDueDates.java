package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.DueDates;
import dev.assay.domain.certification.casework.CaseId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due, as the journal keeps it beside its streams. */
public final class InMemoryDueDates implements DueDates {
    private final InMemoryJournal journal;

    public InMemoryDueDates(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public List<DueDate> list(Query query) {
        return journal.due().stream()
                .filter(due -> matches(due, query))
                .sorted(Comparator.comparing(DueDate::position))
                .limit(query.limit())
                .toList();
    }

    private static boolean matches(DueDate due, Query query) {
        return (due.person() == null
                        ? query.roles().contains(due.role())
                        : due.person().equals(query.person()))
                && (query.until() == null || !due.due().on().isAfter(query.until()))
                && (query.after() == null || due.position().compareTo(query.after()) > 0);
    }

    @Override
    public List<CaseId> cases(@Nullable CaseId after, int limit) {
        return journal.due().stream()
                .map(DueDate::caseId)
                .filter(id -> after == null || id.value().compareTo(after.value()) > 0)
                .distinct()
                .sorted(Comparator.comparing(CaseId::value))
                .limit(limit)
                .toList();
    }
}
