package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A certificate, as the events recorded of it make it. Immutable: an act yields an event, an event a new certificate. */
@AggregateRoot
public final class Certificate {
    @Identity
    private final CertificateNumber number;

    private final List<CertificateEvent> events;
    private final CertificateIssued issue;

    private Certificate(List<CertificateEvent> events) {
        if (!(events.getFirst() instanceof CertificateIssued issued)) {
            throw new IllegalArgumentException("a certificate begins with its issue: " + events);
        }
        this.number = issued.number();
        this.issue = issued;
        this.events = List.copyOf(events);
    }

    /**
     * The certificate that a history makes.
     *
     * @throws IllegalArgumentException if the first event is not the issue
     */
    public static Certificate of(List<CertificateEvent> events) {
        return new Certificate(events);
    }

    public CertificateNumber number() {
        return number;
    }

    /** How many events made it. */
    public long version() {
        return events.size();
    }

    public List<CertificateEvent> events() {
        return events;
    }

    /** What was certified, of whom, when. */
    public CertificateIssued issue() {
        return issue;
    }

    /** The last day on which something about it changed. */
    public LocalDate changedOn() {
        return events.getLast().on();
    }

    public LocalDate expiresOn() {
        return issue.expiresOn();
    }

    /**
     * What it is on a day.
     *
     * @throws IllegalArgumentException for a day before its issue, when it was nothing yet
     */
    public CertificateState stateOn(LocalDate day) {
        if (day.isBefore(issue.on())) {
            throw new IllegalArgumentException("%s was issued after %s".formatted(number, day));
        }
        return day.isAfter(expiresOn())
                ? new CertificateState.Expired(expiresOn().plusDays(1))
                : new CertificateState.Valid(issue.on());
    }
}
