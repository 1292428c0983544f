package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.Page;
import dev.assay.application.port.out.Complaints;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Found by their heads, and made of their entries. */
@Singleton
final class JdbcComplaints implements Complaints {
    private final ComplaintHeadRows heads;
    private final JournalEntryRows entries;
    private final JournalNotation notation;

    JdbcComplaints(ComplaintHeadRows heads, JournalEntryRows entries, JournalNotation notation) {
        this.heads = heads;
        this.entries = entries;
        this.notation = notation;
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        var rows = entries.of(Stream.Kind.COMPLAINT, List.of(id.value()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(made(id.value(), rows));
    }

    @Override
    public Page<Complaint> list(Query query) {
        var kind = query.kind();
        var conditions = Conditions.<ComplaintHeadRow>none()
                .equal("state", query.state())
                .equal("kind", kind == null ? null : kind.name())
                .lessThan("id", query.cursor());
        var oneMore = Pageable.from(0, query.limit() + 1, Sort.of(Sort.Order.desc("id")));
        var page = Page.of(heads.findAll(conditions.all(), oneMore), query.limit(), ComplaintHeadRow::id);
        var rows = EntriesOfPage.of(Stream.Kind.COMPLAINT, page.items(), entries);
        return page.map(head -> made(head.id(), rows.upTo(head)));
    }

    private Complaint made(String id, List<JournalEntryRow> rows) {
        return Complaint.of(
                new ComplaintId(id), rows.stream().map(notation::complaintEvent).toList());
    }
}
