package dev.assay.application.usecase;

import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.application.port.out.Certificates;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the certificates on record. */
public final class Register implements LookUpCertificates {
    private final Schemes schemes;
    private final Certificates certificates;
    private final Clock clock;

    public Register(Schemes schemes, Certificates certificates, Clock clock) {
        this.schemes = schemes;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public Outcome<CertificateView> find(String number, @Nullable LocalDate on, @Nullable Instant known) {
        var day = on == null ? LocalDate.now(clock) : on;
        var history = CertificateNumber.parse(number.strip().toUpperCase(Locale.ROOT))
                .map(certificates::history)
                .orElse(List.of());
        var seen = history.stream()
                .filter(entry -> !entry.event().on().isAfter(day))
                .filter(entry -> known == null || !entry.stamp().recordedAt().isAfter(known))
                .toList();
        if (!seen.isEmpty()) {
            return Outcome.done(view(seen, day));
        }
        return history.isEmpty()
                ? Answers.unknown("PUB-01", "certificate.unknown", number)
                : Answers.unknown("PUB-01", "certificate.not-yet", number, day);
    }

    @Override
    public Page<CertificateView> search(CertificateSearch search, @Nullable String cursor, int limit) {
        var today = LocalDate.now(clock);
        return certificates
                .search(Certificates.Query.of(search, today, cursor, limit))
                .map(found -> view(found.history(), firstDayFrom(today, found.certificate())));
    }

    @Override
    public Outcome<Page<Announcement>> announcements(@Nullable String cursor, int limit) {
        var before = Optional.ofNullable(cursor).flatMap(AnnouncementPosition::parse);
        if (cursor != null && before.isEmpty()) {
            return Outcome.refused(Breach.invalid("PUB-01", "cursor", Answers.message("list.cursor")));
        }
        var found = certificates.announced(before.orElse(null), limit + 1);
        return Outcome.done(
                Page.of(found, limit, last -> last.position().cursor()).map(this::announcement));
    }

    private Announcement announcement(Certificates.OnRecord found) {
        var certificate = found.certificate();
        var reasons = new ListedReasons(schemes.find(certificate.issue().scheme()));
        return new Announcement(
                certificate, new Happening(found.history().getLast(), reasons.ofLast(certificate.events())));
    }

    /** Where this clock is a little behind that of whoever issued it, it is shown as of its first day. */
    private static LocalDate firstDayFrom(LocalDate today, Certificate found) {
        return today.isBefore(found.issue().on()) ? found.issue().on() : today;
    }

    private CertificateView view(List<Recorded<CertificateEvent>> history, LocalDate day) {
        var events = history.stream().map(Recorded::event).toList();
        var certificate = Certificate.of(events);
        var state = certificate.stateOn(day);
        var reasons = new ListedReasons(schemes.find(certificate.issue().scheme()));
        var changed = certificate.changedOn();
        return new CertificateView(
                certificate,
                state,
                reasons.of(state, events),
                changed.isBefore(state.since()) ? state.since() : changed,
                validity(certificate, day),
                IntStream.range(0, history.size())
                        .filter(i -> !(events.get(i) instanceof CertificateEvent.Note))
                        .mapToObj(i -> new Happening(history.get(i), reasons.ofLast(events.subList(0, i + 1))))
                        .toList());
    }

    private Optional<Reason> validity(Certificate certificate, LocalDate day) {
        var issue = certificate.issue();
        return schemes.find(issue.scheme())
                .flatMap(scheme -> scheme.edition(issue.edition()))
                .map(Edition::policies)
                .filter(policies -> policies.lastDayOfValidity(issue.on()).equals(certificate.expiresOn()))
                .map(policies -> policies.validityReason(issue.on(), day));
    }
}
