package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.explanation.Text;

/** What a certificate can be (CERT-03). */
public enum CertificateStatus {
    VALID,
    SUSPENDED,
    WITHDRAWN,
    CANCELLED,
    EXPIRED;

    /** What it is called. */
    public Text inWords() {
        return Certificate.WORDING.text("status." + this);
    }
}
