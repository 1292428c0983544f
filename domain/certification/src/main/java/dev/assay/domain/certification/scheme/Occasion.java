package dev.assay.domain.certification.scheme;

/** What may befall a certificate that its status is changed for, and that a document may have a listed reason to tell by. */
public enum Occasion {
    /** Surveillance or recertification was not accepted by the holder within its term. */
    MISSED_SURVEILLANCE,
    /** Surveillance showed that what was certified is no longer fulfilled. */
    FAILED_SURVEILLANCE,
    /** The holder asked for the suspension. */
    SUSPENSION_REQUESTED,
    /** A permit lapsed while its renewal is pending: the term runs to the licensing decision and not to a fixed day (SUS-02). */
    OPEN_ENDED,
    /** Fees that are due were not paid. */
    FEES_UNPAID,
    /** The certificate or mark was misused, and nothing done about it. */
    MISUSE,
    /** The term of a demand to correct a misuse is over, and it is not corrected. */
    MISUSE_UNCORRECTED,
    /** The term of a suspension is over, and its cause is not removed. */
    SUSPENSION_LAPSED,
    /** The holder did not transfer to changed requirements in time. */
    TRANSFER_MISSED,
    /** The holder gives the certificate up. */
    GIVEN_UP,
    /** A new certificate takes the place of this one. */
    REPLACED,
    /** Validity is over, and no recertification followed. */
    EXPIRED;

    /** Whether it suspends a certificate; otherwise it ends one. */
    public boolean suspends() {
        return compareTo(MISUSE) <= 0;
    }

    /** Whether it may end a certificate by cancellation, for which nobody is to blame, where the document has one. */
    public boolean cancels() {
        return compareTo(GIVEN_UP) >= 0;
    }
}
