package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.Page;
import dev.assay.application.port.out.Certificates;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import jakarta.inject.Singleton;
import java.util.List;

/** Found by their heads, and made of their entries. */
@Singleton
final class JdbcCertificates implements Certificates {
    private final CertificateHeadRows heads;
    private final JournalEntryRows entries;
    private final JournalNotation notation;

    JdbcCertificates(CertificateHeadRows heads, JournalEntryRows entries, JournalNotation notation) {
        this.heads = heads;
        this.entries = entries;
        this.notation = notation;
    }

    @Override
    public List<Recorded<CertificateEvent>> history(CertificateNumber number) {
        return entries.of(Stream.Kind.CERTIFICATE, List.of(number.value())).stream()
                .map(notation::certificateEvent)
                .toList();
    }

    @Override
    public Page<OnRecord> search(Query query) {
        var conditions = CertificateConditions.after(query);
        var oneMore = Pageable.from(0, query.limit() + 1, Sort.of(Sort.Order.asc("number")));
        var page = Page.of(heads.findAll(conditions, oneMore), query.limit(), CertificateHeadRow::number);
        var rows = EntriesOfPage.of(Stream.Kind.CERTIFICATE, page.items(), entries);
        return page.map(head -> new OnRecord(
                rows.upTo(head).stream().map(notation::certificateEvent).toList()));
    }

    @Override
    public long count(Query query) {
        return heads.count(CertificateConditions.of(query));
    }
}
