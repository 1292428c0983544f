package dev.assay.application.port.in;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.Page;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.scheme.Listed;
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
     * @param certificate as it stood
     * @param ground the listed reason of its state; empty where it has none, or one in words
     * @param changedOn the last day on which what it says or its status changed, by an act or by itself
     * @param validity why its term ends when it does; empty where the edition it was issued under is not at hand, or
     *     leads to another day
     * @param history in order, without what concerns only the body and the holder
     */
    record CertificateView(
            Certificate certificate,
            CertificateState state,
            Optional<Listed> ground,
            LocalDate changedOn,
            Optional<Reason> validity,
            List<Happening> history) {
        public CertificateView {
            history = List.copyOf(history);
        }
    }

    /**
     * Something that happened to a certificate and that everybody may know.
     *
     * @param ground the listed reason; empty where there is none, or one in words
     */
    record Happening(Recorded<CertificateEvent> recorded, Optional<Listed> ground) {}

    /**
     * That a certificate was suspended, restored, withdrawn or cancelled.
     *
     * @param certificate as it was then
     */
    record Announcement(Certificate certificate, Happening happening) {}

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
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     */
    Page<CertificateView> search(CertificateSearch search, @Nullable String cursor, int limit);

    /**
     * What was announced to the public, the last recorded first.
     *
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     * @return refused as invalid if the cursor is none
     */
    Outcome<Page<Announcement>> announcements(@Nullable String cursor, int limit);
}
