package dev.assay.domain.certification.certificate;

/** What a certificate can be (CERT-03). */
public enum CertificateStatus {
    VALID,
    SUSPENDED,
    WITHDRAWN,
    CANCELLED,
    EXPIRED
}
