package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.Response;
import dev.assay.domain.certification.finding.Verification;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a case, by whom. The day of an act is never in the future and never before the act before it. */
public sealed interface CaseAct {

    /** The day on which it is done. */
    LocalDate on();

    /** The roles of which one is needed; an applicant acts on its own cases only. */
    default Set<Role> roles() {
        return switch (this) {
            case Amend _,
                    Submit _,
                    RaiseObjection _,
                    CorrectDocuments _,
                    AnswerFinding _,
                    ReportRectification _,
                    Withdraw _ -> Set.of(Role.APPLICANT);
            case Accept _, ReturnApplication _, Reject _, QuoteFees _, SignContract _, Review _ ->
                Set.of(Role.REVIEWER);
            case Plan _, DecideObjection _ -> Set.of(Role.PLANNER);
            case PassDocuments _,
                    WaiveDocuments _,
                    ReturnDocuments _,
                    OpenVisit _,
                    ReportActivity _,
                    RecordMarks _,
                    ReportSurvey _,
                    VerifyFinding _,
                    Conclude _,
                    ReopenEvaluation _ -> Set.of(Role.AUDITOR);
            case ReleaseActivity _ -> EnumSet.of(Role.AUDITOR, Role.PLANNER);
            case RaiseFinding _ -> EnumSet.of(Role.AUDITOR, Role.REVIEWER);
            case ProposeTermination _ -> EnumSet.of(Role.REVIEWER, Role.PLANNER, Role.AUDITOR);
            case Decide _, DecideSurveillance _, DecideTermination _ -> Set.of(Role.DECISION_MAKER);
            case IssueCertificate _ -> Set.of(Role.REGISTRAR);
            case AddDocument _ ->
                EnumSet.of(
                        Role.APPLICANT, Role.REVIEWER, Role.PLANNER, Role.AUDITOR, Role.DECISION_MAKER, Role.REGISTRAR);
        };
    }

    /** The act's name in hyphenated words: {@code sign-contract}. */
    default String code() {
        return code(getClass());
    }

    static String code(Class<? extends CaseAct> act) {
        return Wording.codeOf(act);
    }

    /** Change the application. */
    record Amend(LocalDate on, Application application) implements CaseAct {}

    /** Hand the application in, for the first time or again. */
    record Submit(LocalDate on) implements CaseAct {}

    /** Take a file that the document store keeps into the case. */
    record AddDocument(LocalDate on, StoredDocument document) implements CaseAct {}

    /**
     * Accept the application after its review.
     *
     * @param remote what becomes of the applicant's request for remote activities; null if there is none
     */
    record Accept(LocalDate on, String statement, @Nullable RemoteApproval remote) implements CaseAct {}

    /** Return the application for revision. */
    record ReturnApplication(LocalDate on, List<Shortcoming> shortcomings) implements CaseAct {}

    /** Reject the application, with the reasons that the applicant is told. */
    record Reject(LocalDate on, List<String> reasons) implements CaseAct {}

    /**
     * Quote the fees of a whole cycle.
     *
     * @param initial what makes the initial audit longer or shorter than the table says
     * @param surveillance the same of each surveillance audit
     */
    record QuoteFees(LocalDate on, AuditTimeRequest.Factors initial, AuditTimeRequest.Factors surveillance)
            implements CaseAct {}

    /** Put the signed contract on file. */
    record SignContract(LocalDate on, Contract contract) implements CaseAct {}

    /**
     * Plan the audit, assemble the team, and notify the client of both.
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

    /** Object to a member of the team. */
    record RaiseObjection(LocalDate on, String member, String reason) implements CaseAct {}

    /** Decide on an objection; one that is upheld re-forms the team. */
    record DecideObjection(LocalDate on, boolean upheld, String reason) implements CaseAct {}

    /** Pass the documents, so that the visit may begin. */
    record PassDocuments(LocalDate on, String statement) implements CaseAct {}

    /** Do without a review of documents because nothing major has changed; {@code statement} says how that is known. */
    record WaiveDocuments(LocalDate on, String statement) implements CaseAct {}

    /** Send the documents back with the problems named. */
    record ReturnDocuments(LocalDate on, List<Shortcoming> shortcomings) implements CaseAct {}

    /** Hand in the documents corrected. */
    record CorrectDocuments(LocalDate on, String statement, List<String> documents) implements CaseAct {}

    /** Hold the opening meeting. */
    record OpenVisit(LocalDate on, List<String> attendance) implements CaseAct {}

    /** Report an activity that was carried out. */
    record ReportActivity(LocalDate on, ConductedActivity activity) implements CaseAct {}

    /** Release the report of a mystery visit to the client. */
    record ReleaseActivity(LocalDate on, String activity) implements CaseAct {}

    /**
     * Fill in part of the sheet.
     *
     * @param mode the code of the evaluation mode in which it was judged
     * @param removed the criteria whose mark of this mode is taken back
     * @param deductions all special deductions as they now stand; null to leave them
     * @param bonuses all special bonuses as they now stand; null to leave them
     * @param evidence what the marks rest on, in words
     */
    record RecordMarks(
            LocalDate on,
            String mode,
            Map<String, Mark> marks,
            Set<String> removed,
            @Nullable List<Adjustment> deductions,
            @Nullable List<Adjustment> bonuses,
            String evidence,
            List<String> documents)
            implements CaseAct {}

    /**
     * Report a survey.
     *
     * @param population how many could have been asked
     * @param sampling how the sample was drawn, in words
     * @param improvement the cause analysis and improvement since the survey before; null for the first
     */
    record ReportSurvey(
            LocalDate on,
            String measure,
            Survey result,
            int population,
            String sampling,
            @Nullable String improvement,
            List<String> documents)
            implements CaseAct {}

    /**
     * Raise a finding.
     *
     * @param dueOn by when the client is to answer; null for what needs no answer
     */
    record RaiseFinding(
            LocalDate on,
            Finding.Grade grade,
            String criterion,
            String evidence,
            List<String> documents,
            @Nullable LocalDate dueOn)
            implements CaseAct {}

    /** Answer a nonconformity. */
    record AnswerFinding(LocalDate on, String finding, Response response) implements CaseAct {}

    /**
     * Verify the answer to a nonconformity; what is not effective is open again.
     *
     * @param dueOn by when the client is to answer again; null if the answer is effective
     */
    record VerifyFinding(
            LocalDate on,
            String finding,
            Verification.Means means,
            boolean effective,
            String statement,
            @Nullable LocalDate dueOn)
            implements CaseAct {}

    /** Hold the closing meeting and conclude, which freezes the sheet. */
    record Conclude(LocalDate on, Conclusion conclusion) implements CaseAct {}

    /** Take the conclusion back, so that what was corrected can be judged again. */
    record ReopenEvaluation(LocalDate on, String statement) implements CaseAct {}

    /** Review everything before the decision. */
    record Review(LocalDate on, String statement) implements CaseAct {}

    /** Decide on certification. */
    record Decide(LocalDate on, Decision decision) implements CaseAct {}

    /**
     * Decide on a surveillance audit.
     *
     * @param measures what follows for the certificate; nothing if it is maintained as it is
     */
    record DecideSurveillance(LocalDate on, String statement, List<CertificateAct.Measure> measures)
            implements CaseAct {
        public DecideSurveillance {
            measures = List.copyOf(measures);
        }
    }

    /** Report that what fell short was put right in the time given. */
    record ReportRectification(LocalDate on, String statement, List<String> documents) implements CaseAct {}

    /** Propose to end the audit before its time. */
    record ProposeTermination(LocalDate on, Termination termination) implements CaseAct {}

    /** Decide on a proposal to end the audit. */
    record DecideTermination(LocalDate on, boolean approved, String reason) implements CaseAct {}

    /** Give the application up. */
    record Withdraw(LocalDate on, String reason) implements CaseAct {}

    /** Issue the certificate. */
    record IssueCertificate(LocalDate on) implements CaseAct {}
}
