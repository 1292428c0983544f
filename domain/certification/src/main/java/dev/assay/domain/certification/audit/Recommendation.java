package dev.assay.domain.certification.audit;

/** The conclusions that a visit can come to (CASE-14); what they are called is the edition's to say. */
public enum Recommendation {
    RECOMMENDED,
    /** Recommended once the corrective action is verified. */
    AFTER_CORRECTION,
    NOT_RECOMMENDED
}
