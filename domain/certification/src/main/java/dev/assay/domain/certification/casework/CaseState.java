package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.explanation.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Where a case stands. A state allows its own acts, and no other. */
public sealed interface CaseState {
    /** What the applicant does before anything is received. */
    List<Class<? extends CaseAct>> WRITING =
            List.of(CaseAct.Amend.class, CaseAct.AddDocument.class, CaseAct.Submit.class, CaseAct.Withdraw.class);

    /** What may be done at any time between acceptance and decision. */
    List<Class<? extends CaseAct>> UNDERWAY = List.of(
            CaseAct.AddDocument.class,
            CaseAct.ProposeTermination.class,
            CaseAct.DecideTermination.class,
            CaseAct.Withdraw.class);

    /** What may be done after the conclusion, beside going on. */
    List<Class<? extends CaseAct>> AFTER_CONCLUSION = List.of(
            CaseAct.RaiseFinding.class,
            CaseAct.AnswerFinding.class,
            CaseAct.VerifyFinding.class,
            CaseAct.ReopenEvaluation.class,
            CaseAct.Plan.class);

    List<Class<? extends CaseAct>> PLANNED = List.of(
            CaseAct.PassDocuments.class,
            CaseAct.ReturnDocuments.class,
            CaseAct.RaiseObjection.class,
            CaseAct.DecideObjection.class,
            CaseAct.Plan.class);

    /** What may be done only where somebody has been certified before (CASE-12). */
    List<Class<? extends CaseAct>> WAIVABLE = List.of(CaseAct.WaiveDocuments.class);

    CaseFile file();

    /** Being written by the applicant. */
    record Draft(CaseFile file) implements CaseState {}

    /** Sent back to the applicant for revision. */
    record Returned(CaseFile file) implements CaseState {}

    /** Received, and under review. */
    record Submitted(CaseFile file) implements CaseState {}

    /** Not accepted for certification. */
    record Rejected(CaseFile file) implements CaseState {}

    /** Accepted; a contract is to be signed. */
    record Accepted(CaseFile file) implements CaseState {}

    /** Under contract; the audit is to be planned. */
    record Contracted(CaseFile file) implements CaseState {}

    /** Planned and notified; the documents are to be reviewed before anyone goes on site. */
    record Planned(CaseFile file) implements CaseState {}

    /** The documents are to be corrected by the client. */
    record DocumentsReturned(CaseFile file) implements CaseState {}

    /** Ready for the visit. */
    record DocumentsPassed(CaseFile file) implements CaseState {}

    /** The visit is under way, and the sheet is being filled in. */
    record Evaluating(CaseFile file) implements CaseState {}

    /** Concluded; the technical review is to come. */
    record Concluded(CaseFile file) implements CaseState {}

    /** Reviewed as it stands; to be decided by somebody who did not audit. */
    record Reviewed(CaseFile file) implements CaseState {}

    /** The client has a limited time to put right what fell short (CASE-20). */
    record Rectifying(CaseFile file) implements CaseState {}

    /** Granted; the certificate is to be issued. */
    record Granted(CaseFile file) implements CaseState {}

    record Refused(CaseFile file) implements CaseState {}

    record Certified(CaseFile file) implements CaseState {}

    /** It is decided what becomes of the certificate after surveillance. */
    record Completed(CaseFile file) implements CaseState {}

    /** Ended by the body before a decision (CASE-16). */
    record Terminated(CaseFile file) implements CaseState {}

    /** Given up by the client. */
    record Withdrawn(CaseFile file) implements CaseState {}

    /** The names of all states there are, in hyphenated words. */
    static List<String> codes() {
        return Stream.of(CaseState.class.getPermittedSubclasses())
                .map(Wording::codeOf)
                .toList();
    }

    /** The state's name in hyphenated words. */
    default String code() {
        return Wording.codeOf(getClass());
    }

    /** Whether nothing moves the case any more; a mystery visit may still have to be told of (MYST-01). */
    default boolean isClosed() {
        return switch (this) {
            case Rejected _, Refused _, Certified _, Completed _, Terminated _, Withdrawn _ -> true;
            case Draft _,
                    Returned _,
                    Submitted _,
                    Accepted _,
                    Contracted _,
                    Planned _,
                    DocumentsReturned _,
                    DocumentsPassed _,
                    Evaluating _,
                    Concluded _,
                    Reviewed _,
                    Rectifying _,
                    Granted _ -> false;
        };
    }

    /** The acts that the state allows. */
    default List<Class<? extends CaseAct>> acts() {
        return joined(own(), general());
    }

    private static List<Class<? extends CaseAct>> joined(
            List<Class<? extends CaseAct>> some, List<Class<? extends CaseAct>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Class<? extends CaseAct>> own() {
        return switch (this) {
            case Draft _ -> WRITING;
            case Returned _ -> joined(WRITING, List.of(CaseAct.Reject.class));
            case Submitted _ ->
                List.of(
                        CaseAct.Accept.class,
                        CaseAct.ReturnApplication.class,
                        CaseAct.Reject.class,
                        CaseAct.AddDocument.class,
                        CaseAct.Withdraw.class);
            case Accepted _ -> List.of(CaseAct.QuoteFees.class, CaseAct.SignContract.class);
            case Contracted _ -> List.of(CaseAct.Plan.class);
            case Planned(var file) -> file.purpose() instanceof Purpose.Initial ? PLANNED : joined(WAIVABLE, PLANNED);
            case DocumentsReturned _ ->
                List.of(CaseAct.CorrectDocuments.class, CaseAct.RaiseObjection.class, CaseAct.DecideObjection.class);
            case DocumentsPassed _ ->
                List.of(
                        CaseAct.OpenVisit.class,
                        CaseAct.ReportActivity.class,
                        CaseAct.ReleaseActivity.class,
                        CaseAct.RaiseObjection.class,
                        CaseAct.DecideObjection.class,
                        CaseAct.Plan.class);
            case Evaluating _ ->
                List.of(
                        CaseAct.ReportActivity.class,
                        CaseAct.ReleaseActivity.class,
                        CaseAct.RecordMarks.class,
                        CaseAct.ReportSurvey.class,
                        CaseAct.RaiseFinding.class,
                        CaseAct.AnswerFinding.class,
                        CaseAct.VerifyFinding.class,
                        CaseAct.Conclude.class,
                        CaseAct.Plan.class,
                        CaseAct.RaiseObjection.class,
                        CaseAct.DecideObjection.class);
            case Concluded _ -> List.of(CaseAct.Review.class, CaseAct.ReleaseActivity.class);
            case Reviewed(var file) ->
                List.of(
                        file.purpose() instanceof Purpose.Surveillance
                                ? CaseAct.DecideSurveillance.class
                                : CaseAct.Decide.class);
            case Rectifying _ -> List.of(CaseAct.ReportRectification.class, CaseAct.Decide.class);
            case Granted _ -> List.of(CaseAct.IssueCertificate.class, CaseAct.Withdraw.class);
            case Terminated _, Withdrawn _ -> List.of(CaseAct.ReleaseActivity.class);
            case Rejected _, Refused _, Certified _, Completed _ -> List.of();
        };
    }

    private List<Class<? extends CaseAct>> general() {
        return switch (this) {
            case Concluded _, Reviewed _ -> joined(AFTER_CONCLUSION, UNDERWAY);
            case Accepted _,
                    Contracted _,
                    Planned _,
                    DocumentsReturned _,
                    DocumentsPassed _,
                    Evaluating _,
                    Rectifying _ -> UNDERWAY;
            case Draft _,
                    Returned _,
                    Submitted _,
                    Granted _,
                    Rejected _,
                    Refused _,
                    Certified _,
                    Completed _,
                    Terminated _,
                    Withdrawn _ -> List.of();
        };
    }

    /** The state that the latest milestone brought about; a change after the technical review makes it void (CASE-17). */
    static CaseState of(CaseFile file) {
        return switch (file.milestone()) {
            case CaseEvent.CaseOpened opened ->
                opened.purpose() instanceof Purpose.Surveillance ? new Contracted(file) : new Draft(file);
            case CaseEvent.ApplicationSubmitted _ -> new Submitted(file);
            case CaseEvent.ApplicationReturned _ -> new Returned(file);
            case CaseEvent.ApplicationRejected _ -> new Rejected(file);
            case CaseEvent.ApplicationAccepted _ -> new Accepted(file);
            case CaseEvent.ContractSigned _, CaseEvent.ObjectionUpheld _ -> new Contracted(file);
            case CaseEvent.AuditPlanned _ -> file.isVisitOpened() ? new Evaluating(file) : new Planned(file);
            case CaseEvent.DocumentsCorrected _ -> new Planned(file);
            case CaseEvent.DocumentsReturned _ -> new DocumentsReturned(file);
            case CaseEvent.DocumentsPassed _, CaseEvent.DocumentsWaived _ -> new DocumentsPassed(file);
            case CaseEvent.VisitOpened _, CaseEvent.EvaluationReopened _, CaseEvent.RectificationReported _ ->
                new Evaluating(file);
            case CaseEvent.VisitConcluded _ -> new Concluded(file);
            case CaseEvent.CaseReviewed _ -> file.isChangedSinceReview() ? new Concluded(file) : new Reviewed(file);
            case CertificationDecided(var _, Decision.Grant _, var _) -> new Granted(file);
            case CertificationDecided(var _, Decision.Refuse _, var _) -> new Refused(file);
            case CertificationDecided(var _, Decision.Rectify _, var _) -> new Rectifying(file);
            case CaseEvent.SurveillanceDecided _ -> new Completed(file);
            case CaseEvent.CaseTerminated _ -> new Terminated(file);
            case CaseEvent.CaseWithdrawn _ -> new Withdrawn(file);
            case CaseEvent.CertificateGranted _ -> new Certified(file);
        };
    }
}
