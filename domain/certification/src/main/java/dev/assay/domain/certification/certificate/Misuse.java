package dev.assay.domain.certification.certificate;

/** What is done about misuse of certificate or mark, short of suspending or withdrawing (MARK-01). */
public enum Misuse {
    WARNING,
    /** It is to be corrected, or the certificate is withdrawn. */
    CORRECTION
}
