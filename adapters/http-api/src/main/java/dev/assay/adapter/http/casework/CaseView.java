package dev.assay.adapter.http.casework;

import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "Case",
        description =
                "A case as it stands, as far as the reader may know it. What has not happened yet is null, or an empty"
                        + " list.")
public record CaseView(
        String id,

        @Schema(description = "How many events made it; also the ETag, for If-Match")
        long version,

        @Schema(description = "The scheme's id", example = "gold-mark")
        String scheme,

        @Schema(description = "The edition it is judged by, once submitted", example = "B/1", nullable = true) @Nullable
        String edition,

        @Schema(
                type = "string",
                allowableValues = {
                    "draft",
                    "returned",
                    "submitted",
                    "rejected",
                    "accepted",
                    "contracted",
                    "planned",
                    "documents-returned",
                    "documents-passed",
                    "evaluating",
                    "concluded",
                    "reviewed",
                    "rectifying",
                    "granted",
                    "refused",
                    "certified",
                    "completed",
                    "terminated",
                    "withdrawn"
                })
        String state,

        @Schema(
                description = "What the state allows, by whomever it is done",
                example = "[\"amend\", \"add-document\", \"submit\", \"withdraw\"]")
        List<String> acts,

        PurposeView purpose,

        @Schema(description = "The account it belongs to") String owner,
        LocalDate openedOn,
        ApplicationForm application,
        ApplicationReviewView applicationReview,

        @Schema(description = "The fees that were quoted", nullable = true) @Nullable
        QuotationView quotation,

        @Nullable ContractForm contract,
        @Nullable PlanView plan,
        List<ObjectionView> objections,

        @Schema(description = "The rounds of the document review")
        List<DocumentRoundView> documentReview,

        @Nullable OpeningForm opening,
        List<ActivityView> activities,
        @Schema(description = "Empty for the applicant") List<SurveyView> surveys,
        List<FindingView> findings,

        @Schema(
                description = "Null for the applicant as long as it rests on what the applicant may not know yet",
                nullable = true)
        @Nullable
        ConclusionView conclusion,

        @Schema(description = "Null for the applicant", nullable = true) @Nullable
        ReviewView review,

        @Nullable DecisionForm decision,
        @Nullable SurveillanceDecisionForm surveillanceDecision,

        @Schema(description = "What the client reported as put right", nullable = true) @Nullable
        DocumentedStatementForm rectification,

        @Nullable TerminationView termination,

        @Schema(description = "That the client gave the application up", nullable = true) @Nullable
        ReasonForm withdrawal,

        @Schema(description = "The certificate's number", example = "ECE26-4K7QX2M9R0R0", nullable = true) @Nullable
        String certificate,

        @Schema(description = "What the client owes for what was done so far, at the prices quoted", nullable = true)
        @Nullable
        QuotationView owed,

        @Schema(description = "What the client is told when the case ends without a certificate", nullable = true)
        @Nullable
        NoticeView notice,

        @Schema(description = "What is due") List<ObligationView> obligations) {

    static CaseView of(WorkOnCases.CaseView found) {
        var theCase = found.theCase();
        var known = found.known();
        var file = known.file();
        return new CaseView(
                theCase.id().value(),
                theCase.version(),
                file.opening().scheme(),
                file.edition().orElse(null),
                theCase.state().code(),
                theCase.state().acts().stream().map(CaseAct::code).toList(),
                PurposeView.of(file.purpose()),
                file.opening().owner(),
                file.opening().on(),
                ApplicationForm.of(file.application()),
                ApplicationReviewView.of(file),
                last(file, CaseEvent.FeesQuoted.class, QuotationView::of),
                last(file, CaseEvent.ContractSigned.class, ContractForm::of),
                file.plan()
                        .map(_ -> last(file, CaseEvent.AuditPlanned.class, PlanView::of))
                        .orElse(null),
                ObjectionView.all(file),
                DocumentRoundView.all(file),
                last(file, CaseEvent.VisitOpened.class, OpeningForm::of),
                ActivityView.all(file),
                SurveyView.all(file),
                FindingView.all(file),
                ConclusionView.of(file),
                last(file, CaseEvent.CaseReviewed.class, ReviewView::of),
                last(file, CaseEvent.CertificationDecided.class, DecisionForm::of),
                last(file, CaseEvent.SurveillanceDecided.class, SurveillanceDecisionForm::of),
                last(file, CaseEvent.RectificationReported.class, DocumentedStatementForm::of),
                TerminationView.of(file),
                last(file, CaseEvent.CaseWithdrawn.class, event -> new ReasonForm(event.on(), event.reason())),
                last(
                        file,
                        CaseEvent.CertificateGranted.class,
                        event -> event.certificate().number().value()),
                known.owed().map(QuotationView::of).orElse(null),
                found.notice().map(NoticeView::of).orElse(null),
                found.obligations().stream().map(ObligationView::of).toList());
    }

    private static <E extends CaseEvent, V> @Nullable V last(CaseFile file, Class<E> kind, Function<E, V> view) {
        return file.latest(kind).map(view).orElse(null);
    }
}
