package dev.assay.application.port.in;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.journal.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** The public register (PUB-01). Needs no account. */
@PrimaryPort
public interface LookUpCertificates {

    /**
     * A certificate, its state on the day asked for, and what had happened to it by then.
     *
     * @param validity why its term ends when it does; empty where the edition it was issued under is not at hand, or
     *     leads to another day
     */
    record CertificateView(
            Certificate certificate,
            CertificateState state,
            Optional<Reason> validity,
            List<Recorded<CertificateEvent>> history) {}

    /**
     * A certificate as it stood, or stands.
     *
     * @param number as printed; letters of either case, blanks around it are ignored
     * @param on the day asked for; null for today
     * @param known only what was recorded by then; null for all that is recorded
     */
    Outcome<CertificateView> find(String number, @Nullable LocalDate on, @Nullable Instant known);

    /**
     * The certificates that match, in the order of their numbers, as they stand today.
     *
     * @param text any part of the holder's name, or a credit code, or a number; null for all
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     */
    Page<CertificateView> search(
            @Nullable String text,
            @Nullable String scheme,
            @Nullable String level,
            @Nullable CertificateStatus status,
            @Nullable String cursor,
            int limit);
}
