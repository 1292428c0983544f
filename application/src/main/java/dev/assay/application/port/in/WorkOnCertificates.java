package dev.assay.application.port.in;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.Page;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Listed;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * To act on certificates, and to read all that is on file of them. The body's own people read every file, whoever acts for a
 * holder those of its own certificates; what anybody may know stands in the public register ({@link LookUpCertificates}).
 */
@PrimaryPort
public interface WorkOnCertificates {

    /**
     * A certificate, and everything that is on file of it.
     *
     * @param state what it is today; on its first day if that is still to come
     * @param ground the listed reason of that state; empty where it has none, or one in words
     * @param obligations what is due of it, the next due first
     */
    record CertificateFile(
            Certificate certificate,
            CertificationScheme scheme,
            CertificateState state,
            Optional<Listed> ground,
            List<Obligation> obligations) {
        public CertificateFile {
            obligations = List.copyOf(obligations);
        }
    }

    /** An entry of a certificate's journal, and what it says as a sentence. */
    record JournalLine(JournalEntry entry, CertificateEvent event, Message sentence) {}

    /**
     * Performs an act; its events are in the journal when this returns.
     *
     * @param version the version of the certificate that the person acted upon; null to act on whatever it is now
     * @return the certificate as it is then; refused as stale if something else was recorded meanwhile
     */
    Outcome<CertificateFile> perform(
            CertificateNumber number, @Nullable Long version, CertificateAct act, Person actor);

    Outcome<CertificateFile> find(CertificateNumber number, Person reader);

    /**
     * The certificates whose files a person may read, by number, as they stand today.
     *
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     */
    Page<CertificateFile> list(CertificateSearch search, @Nullable String cursor, int limit, Person reader);

    /** What was recorded of a certificate, in order. */
    Outcome<List<JournalLine>> journal(CertificateNumber number, Person reader);
}
