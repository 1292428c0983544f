package dev.assay.domain.certification.audit;

/** Which audit of the certification cycle. */
public enum AuditKind {
    INITIAL,
    SURVEILLANCE,
    RECERTIFICATION
}
