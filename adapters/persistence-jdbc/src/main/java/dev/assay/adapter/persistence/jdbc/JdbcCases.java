package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.Page;
import dev.assay.application.port.out.Cases;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Found by their heads, and made of their entries. */
@Singleton
final class JdbcCases implements Cases {
    private final CaseHeadRows heads;
    private final JournalEntryRows entries;
    private final JournalNotation notation;

    JdbcCases(CaseHeadRows heads, JournalEntryRows entries, JournalNotation notation) {
        this.heads = heads;
        this.entries = entries;
        this.notation = notation;
    }

    @Override
    public Optional<Case> find(CaseId id) {
        var rows = entries.of(Stream.Kind.CASE, List.of(id.value()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(made(id.value(), rows));
    }

    @Override
    public Page<Case> list(Query query) {
        var conditions = Conditions.<CaseHeadRow>none()
                .equal("owner", query.owner())
                .equal("scheme", query.scheme())
                .equal("state", query.state())
                .lessThan("id", query.cursor());
        var oneMore = Pageable.from(0, query.limit() + 1, Sort.of(Sort.Order.desc("id")));
        var page = Page.of(heads.findAll(conditions.all(), oneMore), query.limit(), CaseHeadRow::id);
        var rows = EntriesOfPage.of(Stream.Kind.CASE, page.items(), entries);
        return page.map(head -> made(head.id(), rows.upTo(head)));
    }

    private Case made(String id, List<JournalEntryRow> rows) {
        return Case.of(new CaseId(id), rows.stream().map(notation::caseEvent).toList());
    }
}
