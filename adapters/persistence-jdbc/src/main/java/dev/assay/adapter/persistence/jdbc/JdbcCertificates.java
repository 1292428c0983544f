package dev.assay.adapter.persistence.jdbc;

import static java.util.stream.Collectors.groupingBy;

import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.Page;
import dev.assay.application.port.out.Certificates;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Found by their heads, and made of their entries. */
@Singleton
final class JdbcCertificates implements Certificates {
    /** After every moment that anything is recorded at; both databases know it. */
    private static final OffsetDateTime LATEST = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final List<String> ANNOUNCED = Arrays.stream(
                    CertificateEvent.Announced.class.getPermittedSubclasses())
            .map(kind -> JournalEntry.typeOf(kind.asSubclass(CertificateEvent.class)))
            .toList();

    private static final Comparator<JournalEntryRow> LAST_RECORDED_FIRST = Comparator.comparing(
                    (JournalEntryRow row) -> row.stamp().recordedAt())
            .thenComparing(row -> row.position().id())
            .thenComparingLong(row -> row.position().number())
            .reversed();

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

    /** Each kind of announcement by the index on types, and the first of all then. */
    @Override
    public List<OnRecord> announced(@Nullable AnnouncementPosition before, int limit) {
        var recordedAt = before == null ? LATEST : before.recordedAt().atOffset(ZoneOffset.UTC);
        var number = before == null ? "" : before.number().value();
        var version = before == null ? 0 : before.version();
        var found = ANNOUNCED.stream()
                .flatMap(type -> entries.before(type, recordedAt, number, version, limit).stream())
                .sorted(LAST_RECORDED_FIRST)
                .limit(limit)
                .map(JournalEntryRow::position)
                .toList();
        return histories(found);
    }

    private List<OnRecord> histories(List<StreamPosition> ends) {
        var ids = ends.stream().map(StreamPosition::id).distinct().toList();
        var histories = ids.isEmpty()
                ? Map.<String, List<JournalEntryRow>>of()
                : entries.of(Stream.Kind.CERTIFICATE, ids).stream()
                        .collect(groupingBy(row -> row.position().id()));
        return ends.stream()
                .map(end -> new OnRecord(Objects.requireNonNull(histories.get(end.id())).stream()
                        .filter(row -> row.position().number() <= end.number())
                        .map(notation::certificateEvent)
                        .toList()))
                .toList();
    }

    @Override
    public long count(Query query) {
        return heads.count(CertificateConditions.of(query));
    }
}
