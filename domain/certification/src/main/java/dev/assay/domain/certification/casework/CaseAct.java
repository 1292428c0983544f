package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.List;

/** What can be done with a case, by whom. The day of an act is never in the future and never before the act before it. */
public sealed interface CaseAct {

    /** The day on which it is done. */
    LocalDate on();

    /** The role that may do it. */
    default Role role() {
        return switch (this) {
            case OfApplicant _ -> Role.APPLICANT;
            case Accept _, SignContract _ -> Role.REVIEWER;
            case Plan _ -> Role.PLANNER;
            case PassDocuments _, Evaluate _, Conclude _ -> Role.AUDITOR;
            case Decide _ -> Role.DECISION_MAKER;
            case IssueCertificate _ -> Role.REGISTRAR;
        };
    }

    /** The act's name in hyphenated words: {@code sign-contract}. */
    default String code() {
        return code(getClass());
    }

    static String code(Class<? extends CaseAct> act) {
        return Wording.codeOf(act);
    }

    /** An act of the applicant, for its own case only. */
    sealed interface OfApplicant extends CaseAct {}

    /** Change the draft. */
    record Amend(LocalDate on, Application application) implements OfApplicant {}

    /** Hand the application in. */
    record Submit(LocalDate on) implements OfApplicant {}

    /** Accept the application after its review. */
    record Accept(LocalDate on, String statement) implements CaseAct {}

    /** Put the signed contract on file. */
    record SignContract(LocalDate on, Contract contract) implements CaseAct {}

    /**
     * Plan the audit and assemble the team.
     *
     * @param from first day on site
     * @param to last day on site
     * @param factors what makes the audit longer or shorter than the table says
     * @param purpose the audit's purpose, in words
     */
    record Plan(
            LocalDate on,
            LocalDate from,
            LocalDate to,
            List<TeamMember> team,
            AuditTimeRequest.Factors factors,
            String purpose)
            implements CaseAct {}

    /** Pass the documents, so that the visit may begin. */
    record PassDocuments(LocalDate on, String statement) implements CaseAct {}

    /** Hand in what was done and found. */
    record Evaluate(LocalDate on, Evaluation evaluation) implements CaseAct {}

    /** Conclude the visit. */
    record Conclude(LocalDate on, Conclusion conclusion) implements CaseAct {}

    /** Decide on certification. */
    record Decide(LocalDate on, Decision decision) implements CaseAct {}

    /**
     * Issue the certificate.
     *
     * @param serial what makes its number unique: 6 to 20 upper-case letters and digits
     */
    record IssueCertificate(LocalDate on, String serial) implements CaseAct {}
}
