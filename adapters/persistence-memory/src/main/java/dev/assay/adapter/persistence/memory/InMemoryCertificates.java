package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.Page;
import dev.assay.application.port.out.Certificates;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The certificates that a journal's events make. */
public final class InMemoryCertificates implements Certificates {
    private final InMemoryJournal journal;

    public InMemoryCertificates(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public List<Recorded<CertificateEvent>> history(CertificateNumber number) {
        return journal.recorded(new Stream(Stream.Kind.CERTIFICATE, number.value()), CertificateEvent.class);
    }

    @Override
    public Page<OnRecord> search(Query query) {
        var cursor = query.cursor();
        var found = matching(query)
                .filter(each -> cursor == null || numberOf(each).compareTo(cursor) > 0)
                .sorted(Comparator.comparing(InMemoryCertificates::numberOf))
                .limit(query.limit() + 1L)
                .toList();
        return Page.of(found, query.limit(), InMemoryCertificates::numberOf);
    }

    @Override
    public long count(Query query) {
        return matching(query).count();
    }

    @Override
    public List<OnRecord> announced(@Nullable AnnouncementPosition before, int limit) {
        return all().flatMap(each -> IntStream.rangeClosed(1, each.history().size())
                        .mapToObj(size -> new OnRecord(each.history().subList(0, size))))
                .filter(each -> each.history().getLast().event() instanceof CertificateEvent.Announced)
                .filter(each -> before == null || each.position().compareTo(before) < 0)
                .sorted(Comparator.comparing(OnRecord::position).reversed())
                .limit(limit)
                .toList();
    }

    private java.util.stream.Stream<OnRecord> all() {
        return journal.streams().stream()
                .filter(stream -> stream.kind() == Stream.Kind.CERTIFICATE)
                .map(stream -> new OnRecord(journal.recorded(stream, CertificateEvent.class)));
    }

    private java.util.stream.Stream<OnRecord> matching(Query query) {
        return all().filter(each -> matches(each.certificate(), query));
    }

    private static String numberOf(OnRecord each) {
        return each.certificate().number().value();
    }

    private static boolean matches(Certificate each, Query query) {
        var search = query.search();
        var issue = each.issue();
        var contents = each.contents();
        return isAsked(search.scheme(), issue.scheme())
                && isAsked(search.edition(), contents.edition())
                && isAsked(search.level(), contents.level())
                && isAsked(query.owner(), issue.origin().owner())
                && isAsked(query.catalogue(), issue.origin().catalogue())
                && (search.region() == null
                        || contents.holder().creditCode().region().startsWith(search.region()))
                && isIn(search.status(), each, query.on())
                && (search.text() == null || tells(each, search.text()));
    }

    private static boolean isAsked(@Nullable String asked, @Nullable String found) {
        return asked == null || asked.equals(found);
    }

    /** Before its issue a certificate is in no status at all. */
    private static boolean isIn(@Nullable CertificateStatus status, Certificate each, LocalDate day) {
        return status == null
                || (!day.isBefore(each.issue().on()) && each.stateOn(day).status() == status);
    }

    private static boolean tells(Certificate each, String text) {
        var holder = each.contents().holder();
        var lower = text.toLowerCase(Locale.ROOT);
        return holder.name().zh().toLowerCase(Locale.ROOT).contains(lower)
                || holder.name().en().toLowerCase(Locale.ROOT).contains(lower)
                || holder.creditCode().value().equalsIgnoreCase(text)
                || each.number().value().equalsIgnoreCase(text);
    }
}
