package dev.assay.application.usecase;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.WorkOnCertificates;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateSentence;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Brings certificates, people and schemes together, and the journal all events that come of an act. */
public final class CertificateKeeping implements WorkOnCertificates {
    private final Certificates certificates;
    private final Journal journal;
    private final CertificateFiles files;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    /** @param calendar asked once for each act and each answer */
    public CertificateKeeping(
            Schemes schemes,
            Certificates certificates,
            Journal journal,
            Personnel personnel,
            Supplier<WorkingCalendar> calendar,
            Clock clock) {
        this.certificates = certificates;
        this.journal = journal;
        this.files = new CertificateFiles(schemes, personnel, clock);
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Outcome<CertificateFile> perform(
            CertificateNumber number, @Nullable Long version, CertificateAct act, Person actor) {
        return found(number)
                .then(found -> version == null || version == found.version() ? Outcome.done(found) : stale(found))
                .then(found -> perform(found, act, files.among(found, actor, calendar.get())));
    }

    private Outcome<CertificateFile> perform(
            Certificate found, CertificateAct act, CertificateCircumstances circumstances) {
        return found.perform(act, circumstances).then(events -> {
            var stamp = new Stamp(circumstances.actor().name(), clock.instant());
            var recorded = journal.record(stamp, Change.OfCertificate.following(found, events, circumstances));
            return recorded
                    ? Outcome.done(CertificateFiles.file(after(found, events), circumstances))
                    : found(found.number()).then(CertificateKeeping::stale);
        });
    }

    private static Certificate after(Certificate before, List<CertificateEvent> events) {
        var certificate = before;
        for (var event : events) {
            certificate = certificate.after(event);
        }
        return certificate;
    }

    @Override
    public Outcome<CertificateFile> find(CertificateNumber number, Person reader) {
        return open(number, reader)
                .map(found -> CertificateFiles.file(found, files.among(found, reader, calendar.get())));
    }

    @Override
    public Page<CertificateFile> list(CertificateSearch search, @Nullable String cursor, int limit, Person reader) {
        var owner = reader.isStaff() ? null : reader.name();
        var now = calendar.get();
        return certificates
                .search(new Certificates.Query(search, owner, null, LocalDate.now(clock), cursor, limit))
                .map(Certificates.OnRecord::certificate)
                .map(found -> CertificateFiles.file(found, files.among(found, reader, now)));
    }

    @Override
    public Outcome<List<JournalLine>> journal(CertificateNumber number, Person reader) {
        return open(number, reader).map(this::journal);
    }

    private List<JournalLine> journal(Certificate found) {
        var entries = journal.entries(
                new Stream(Stream.Kind.CERTIFICATE, found.number().value()));
        var events = found.events();
        var reasons = new ListedReasons(Optional.of(files.schemeOf(found)));
        return IntStream.range(0, Math.min(events.size(), entries.size()))
                .mapToObj(i -> new JournalLine(
                        entries.get(i),
                        events.get(i),
                        CertificateSentence.of(
                                new Recorded<>(entries.get(i).stamp(), events.get(i)),
                                reasons.asOf(events.subList(0, i + 1)))))
                .toList();
    }

    private Outcome<Certificate> open(CertificateNumber number, Person reader) {
        return found(number)
                .then(found -> reader.isStaff() || found.isOwnedBy(reader)
                        ? Outcome.done(found)
                        : Answers.forbidden("certificate.closed", number));
    }

    private Outcome<Certificate> found(CertificateNumber number) {
        var history = certificates.history(number);
        return history.isEmpty()
                ? Answers.unknown("PUB-01", "certificate.unknown", number)
                : Outcome.done(new Certificates.OnRecord(history).certificate());
    }

    private static <T> Outcome<T> stale(Certificate current) {
        return Outcome.refused(new Breach(
                Breach.Kind.STALE,
                "LOG-01",
                null,
                Answers.message(
                        "certificate.stale",
                        current.number(),
                        current.recorded().status().inWords(),
                        Long.toString(current.version()))));
    }
}
