package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.DueDates;
import dev.assay.domain.certification.journal.Stream;
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
    public List<Stream> streams(Stream.Kind kind, @Nullable String after, int limit) {
        return journal.due().stream()
                .map(DueDate::about)
                .filter(about -> about.kind() == kind)
                .filter(about -> after == null || about.id().compareTo(after) > 0)
                .distinct()
                .sorted(Comparator.comparing(Stream::id))
                .limit(limit)
                .toList();
    }
}
