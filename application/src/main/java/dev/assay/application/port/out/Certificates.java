package dev.assay.application.port.out;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.journal.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** The certificates on record. */
@SecondaryPort
public interface Certificates {

    /** What was recorded of a certificate, in order; empty if there is no such certificate. */
    List<Recorded<CertificateEvent>> history(CertificateNumber number);

    /** The certificates asked for, by number from the least to the greatest. */
    Page<Certificate> search(Query query);

    /**
     * Which certificates.
     *
     * @param text any part of the holder's Chinese or English name, or a whole credit code or number, with letters of either
     *     case; what is a wildcard elsewhere stands for itself; null for all
     * @param status what they are on the day; null for all
     * @param on the day that the status is asked for
     * @param cursor only numbers greater than this; null for all
     * @param limit how many at most, at least 1
     */
    record Query(
            @Nullable String text,
            @Nullable String scheme,
            @Nullable String level,
            @Nullable CertificateStatus status,
            LocalDate on,
            @Nullable String cursor,
            int limit) {}
}
