package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.SurveillanceReport;
import dev.assay.domain.certification.evaluation.SheetPiece;
import dev.assay.domain.certification.evaluation.SurveyReport;
import dev.assay.domain.certification.fee.Quotation;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.Response;
import dev.assay.domain.certification.finding.Verification;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.obligation.Obligation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a case: milestones move it to another state, notes are taken down within one. */
public sealed interface CaseEvent extends Recordable {

    @Override
    default String rule() {
        return switch (this) {
            case CaseOpened _, ApplicationAmended _ -> "CASE-01";
            case ApplicationSubmitted _, DocumentAdded _ -> "CASE-04";
            case ApplicationAccepted _, ApplicationReturned _, ApplicationRejected _ -> "CASE-06";
            case ContractSigned _ -> "CASE-07";
            case AuditPlanned _ -> "CASE-09";
            case ObjectionRaised _, ObjectionUpheld _, ObjectionDismissed _ -> "CASE-10";
            case DocumentsPassed _, DocumentsReturned _, DocumentsCorrected _, DocumentsWaived _ -> "CASE-12";
            case ActivityReported _, MarksRecorded _, SurveyReported _ -> "CASE-13";
            case ActivityReleased _ -> "MYST-01";
            case VisitOpened _, VisitConcluded _, EvaluationReopened _ -> "CASE-14";
            case FindingRaised _, FindingAnswered _, FindingVerified _ -> "CASE-15";
            case TerminationProposed _, TerminationDeclined _, CaseTerminated _, CaseWithdrawn _ -> "CASE-16";
            case CaseReviewed _, CertificationDecided _ -> "CASE-17";
            case RectificationReported _ -> "CASE-20";
            case DeadlineMoved _ -> "DAY-01";
            case FeesQuoted _ -> "FEE-01";
            case SurveillanceDecided _ -> "SURV-03";
            case CertificateGranted granted -> granted.certificate().rule();
        };
    }

    /** What moves a case to another state. */
    sealed interface Milestone extends CaseEvent {}

    /** What is taken down within a state. */
    sealed interface Note extends CaseEvent {}

    /** A case was begun, as a draft unless the body began it itself, and belongs to an account. */
    record CaseOpened(LocalDate on, String scheme, String owner, Application application, Purpose purpose)
            implements Milestone {}

    /** The application was changed. */
    record ApplicationAmended(LocalDate on, Application application) implements Note {}

    /**
     * A document was taken on file.
     *
     * @param id unique within the case, such as {@code D1}
     * @param by the account name of who added it
     */
    record DocumentAdded(LocalDate on, String id, StoredDocument document, String by) implements Note {}

    /** The application was received; its edition is settled for good the first time (CASE-22). */
    record ApplicationSubmitted(LocalDate on, String edition) implements Milestone {}

    record ApplicationReturned(LocalDate on, List<Shortcoming> shortcomings) implements Milestone {
        public ApplicationReturned {
            shortcomings = List.copyOf(shortcomings);
        }
    }

    record ApplicationRejected(LocalDate on, List<String> reasons) implements Milestone {
        public ApplicationRejected {
            reasons = List.copyOf(reasons);
        }
    }

    /** The application was accepted, and the audits of the whole cycle laid out (CASE-08). */
    record ApplicationAccepted(
            LocalDate on, String statement, @Nullable RemoteApproval remote, AuditProgramme programme)
            implements Milestone {}

    record FeesQuoted(LocalDate on, Quotation quotation) implements Note {}

    record ContractSigned(LocalDate on, Contract contract) implements Milestone {}

    /** The audit was planned; {@code needed} and {@code onSiteMinimum} are the audit time it was held against. */
    record AuditPlanned(LocalDate on, AuditPlan plan, BigDecimal needed, BigDecimal onSiteMinimum)
            implements Milestone {}

    record ObjectionRaised(LocalDate on, String member, String reason) implements Note {}

    /** The member leaves the team, and the audit is planned anew. */
    record ObjectionUpheld(LocalDate on, String member, String reason) implements Milestone {}

    record ObjectionDismissed(LocalDate on, String member, String reason) implements Note {}

    record DocumentsPassed(LocalDate on, String statement) implements Milestone {}

    record DocumentsReturned(LocalDate on, List<Shortcoming> shortcomings) implements Milestone {
        public DocumentsReturned {
            shortcomings = List.copyOf(shortcomings);
        }
    }

    record DocumentsCorrected(LocalDate on, String statement, List<String> documents) implements Milestone {
        public DocumentsCorrected {
            documents = List.copyOf(documents);
        }
    }

    /** Nothing major has changed, so that the visit may begin without a review of documents. */
    record DocumentsWaived(LocalDate on, String statement) implements Milestone {}

    /** The opening meeting was held; {@code attendance} is who of the team was there. */
    record VisitOpened(LocalDate on, List<String> attendance) implements Milestone {
        public VisitOpened {
            attendance = List.copyOf(attendance);
        }
    }

    /**
     * An activity was reported.
     *
     * @param id unique within the case, such as {@code A1}
     */
    record ActivityReported(LocalDate on, String id, ConductedActivity activity) implements Note {}

    /** The client was told of a mystery visit. */
    record ActivityReleased(LocalDate on, String activity) implements Note {}

    record MarksRecorded(LocalDate on, SheetPiece piece) implements Note {}

    record SurveyReported(LocalDate on, SurveyReport report) implements Note {}

    /** {@code by} is the account name of who raised it. */
    record FindingRaised(LocalDate on, Finding finding, String by) implements Note {}

    record FindingAnswered(LocalDate on, String finding, Response response) implements Note {}

    /** {@code by} is the account name of who verified it. */
    record FindingVerified(LocalDate on, String finding, Verification verification, String by) implements Note {}

    /** The visit was concluded, and the sheet frozen with what it rated. */
    record VisitConcluded(LocalDate on, Conclusion conclusion, Evaluation evaluation) implements Milestone {}

    record EvaluationReopened(LocalDate on, String statement) implements Milestone {}

    /** Everything was reviewed for the decision; {@code by} is the account name of who did. */
    record CaseReviewed(LocalDate on, String statement, String by) implements Milestone {}

    /** {@code by} is the account name of who decided. */
    record CertificationDecided(LocalDate on, Decision decision, String by) implements Milestone {}

    /** It was decided what becomes of the certificate; its own stream goes on with what follows. */
    record SurveillanceDecided(
            LocalDate on, String statement, SurveillanceReport report, List<CertificateAct.Measure> measures)
            implements Milestone {
        public SurveillanceDecided {
            measures = List.copyOf(measures);
        }

        /** The same as an act on the certificate. */
        public CertificateAct.ConcludeSurveillance onCertificate() {
            return new CertificateAct.ConcludeSurveillance(on, report, measures);
        }
    }

    record RectificationReported(LocalDate on, String statement, List<String> documents) implements Milestone {
        public RectificationReported {
            documents = List.copyOf(documents);
        }
    }

    record TerminationProposed(LocalDate on, Termination termination, String by) implements Note {}

    /** {@code by} is the account name of who did not approve. */
    record TerminationDeclined(LocalDate on, String reason, String by) implements Note {}

    record CaseTerminated(LocalDate on, Termination termination, String reason) implements Milestone {}

    record CaseWithdrawn(LocalDate on, String reason) implements Milestone {}

    /**
     * A holiday arrangement was loaded, and something is due on another day than before, or for certain on the day it was
     * due by all the same.
     *
     * @param item the id of the finding it is about; null if it is about the whole case
     * @param from the last day in time before; {@code to} is the one since
     * @param provisional whether a year that it is counted through is still not loaded
     */
    record DeadlineMoved(
            LocalDate on,
            Obligation.Subject subject,
            @Nullable String item,
            LocalDate from,
            LocalDate to,
            boolean provisional)
            implements Note {}

    /** The case has its certificate, whose own stream begins with the same event. */
    record CertificateGranted(CertificateEvent.CertificateIssued certificate) implements Milestone {
        @Override
        public LocalDate on() {
            return certificate.on();
        }
    }
}
