package dev.assay.domain.certification.personnel;

/** What somebody may do. A person may have several roles; impartiality is judged case by case all the same (CASE-18). */
public enum Role {
    /** Applies for certification on an organisation's behalf, and sees that organisation's cases only. */
    APPLICANT,
    /** Reviews applications and concludes contracts. */
    REVIEWER,
    /** Plans audits and assembles teams. */
    PLANNER,
    /** Reviews documents, evaluates and concludes. */
    AUDITOR,
    /** Decides on certification. */
    DECISION_MAKER,
    /** Issues certificates. */
    REGISTRAR,
    /** Opens accounts. */
    ADMINISTRATOR;

    /** Whether the role is held by the body's own people. */
    public boolean isStaff() {
        return this != APPLICANT;
    }
}
