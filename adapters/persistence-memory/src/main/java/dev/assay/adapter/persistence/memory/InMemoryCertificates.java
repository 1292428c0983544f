package dev.assay.adapter.persistence.memory;

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
    public Page<Certificate> search(Query query) {
        var found = journal.all(Stream.Kind.CERTIFICATE, CertificateEvent.class).values().stream()
                .map(Certificate::of)
                .filter(each -> matches(each, query))
                .sorted(Comparator.comparing((Certificate each) -> each.number().value()))
                .limit(query.limit() + 1L)
                .toList();
        return Page.of(found, query.limit(), last -> last.number().value());
    }

    private static boolean matches(Certificate each, Query query) {
        var issue = each.issue();
        return (query.scheme() == null || query.scheme().equals(issue.scheme()))
                && (query.level() == null || query.level().equals(issue.level()))
                && (query.cursor() == null || each.number().value().compareTo(query.cursor()) > 0)
                && isIn(query.status(), each, query.on())
                && (query.text() == null || tells(each, query.text()));
    }

    /** Before its issue a certificate is in no status at all. */
    private static boolean isIn(@Nullable CertificateStatus status, Certificate each, LocalDate day) {
        return status == null
                || (!day.isBefore(each.issue().on()) && each.stateOn(day).status() == status);
    }

    private static boolean tells(Certificate each, String text) {
        var holder = each.issue().holder();
        var lower = text.toLowerCase(Locale.ROOT);
        return holder.name().zh().toLowerCase(Locale.ROOT).contains(lower)
                || holder.name().en().toLowerCase(Locale.ROOT).contains(lower)
                || holder.creditCode().value().equalsIgnoreCase(text)
                || each.number().value().equalsIgnoreCase(text);
    }
}
