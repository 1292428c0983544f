package dev.assay.application.port.out;

import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.Page;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** The certificates on record. */
@SecondaryPort
public interface Certificates {

    /**
     * What was recorded of a certificate.
     *
     * @param history in order; never empty
     */
    record OnRecord(List<Recorded<CertificateEvent>> history) {
        public OnRecord {
            history = List.copyOf(history);
        }

        public Certificate certificate() {
            return Certificate.of(history.stream().map(Recorded::event).toList());
        }

        /** Where its last event stands among those that are announced. */
        public AnnouncementPosition position() {
            return new AnnouncementPosition(
                    history.getLast().stamp().recordedAt(), certificate().number(), history.size());
        }
    }

    /** What was recorded of a certificate, in order; empty if there is no such certificate. */
    List<Recorded<CertificateEvent>> history(CertificateNumber number);

    /** The certificates asked for, by number from the least to the greatest. */
    Page<OnRecord> search(Query query);

    /** How many certificates are asked for, whatever the cursor and limit. */
    long count(Query query);

    /**
     * What was announced ({@link CertificateEvent.Announced}), the last recorded first: each certificate up to what was
     * announced of it.
     *
     * @param before only what stands before this; null for all
     * @param limit how many at most, at least 1
     */
    List<OnRecord> announced(@Nullable AnnouncementPosition before, int limit);

    /**
     * Which certificates.
     *
     * @param search what they say, and what they are on the day
     * @param owner only of this account; null for all
     * @param catalogue only those granted on an evaluation by the catalogue with this hash; null for all
     * @param on the day that the status is asked for: none before the last event on record
     * @param cursor only numbers greater than this; null for all
     * @param limit how many at most, at least 1
     */
    record Query(
            CertificateSearch search,
            @Nullable String owner,
            @Nullable String catalogue,
            LocalDate on,
            @Nullable String cursor,
            int limit) {

        /** Those of whatever account and catalogue. */
        public static Query of(CertificateSearch search, LocalDate on, @Nullable String cursor, int limit) {
            return new Query(search, null, null, on, cursor, limit);
        }
    }
}
