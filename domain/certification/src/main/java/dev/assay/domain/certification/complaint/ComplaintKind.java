package dev.assay.domain.certification.complaint;

/** What somebody hands in. */
public enum ComplaintKind {
    /** Dissatisfaction of anybody with the body or with what it certified (投诉). */
    COMPLAINT,
    /** A client asks that a decision about it be looked at again (申诉). */
    APPEAL
}
