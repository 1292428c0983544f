package dev.assay.domain.certification.certificate;

import java.time.LocalDate;

/** What a certificate is on a day, and since when. */
public sealed interface CertificateState {

    LocalDate since();

    CertificateStatus status();

    /** It may be relied on. */
    record Valid(LocalDate since) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.VALID;
        }
    }

    /** Its term has ended. */
    record Expired(LocalDate since) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.EXPIRED;
        }
    }
}
