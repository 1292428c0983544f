package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.Page;
import dev.assay.application.port.out.Complaints;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintEvent;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import java.util.Comparator;
import java.util.Optional;

/** The complaints and appeals that a journal's events make. */
public final class InMemoryComplaints implements Complaints {
    private final InMemoryJournal journal;

    public InMemoryComplaints(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        var events = journal.recorded(new Stream(Stream.Kind.COMPLAINT, id.value()), ComplaintEvent.class).stream()
                .map(Recorded::event)
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Complaint.of(id, events));
    }

    @Override
    public Page<Complaint> list(Query query) {
        var found = journal.all(Stream.Kind.COMPLAINT, ComplaintEvent.class).entrySet().stream()
                .map(stream -> Complaint.of(new ComplaintId(stream.getKey()), stream.getValue()))
                .filter(each -> matches(each, query))
                .sorted(Comparator.comparing((Complaint each) -> each.id().value())
                        .reversed())
                .limit(query.limit() + 1L)
                .toList();
        return Page.of(found, query.limit(), last -> last.id().value());
    }

    private static boolean matches(Complaint each, Query query) {
        return (query.state() == null || query.state().equals(each.state().code()))
                && (query.kind() == null || query.kind() == each.lodged().kind())
                && (query.cursor() == null || each.id().value().compareTo(query.cursor()) < 0);
    }
}
