package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import dev.assay.domain.certification.casework.Obligation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Case", description = "A case as it stands. What has not happened yet is null.")
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
                    "submitted",
                    "accepted",
                    "contracted",
                    "planned",
                    "documents-passed",
                    "evaluated",
                    "concluded",
                    "granted",
                    "refused",
                    "certified"
                })
        String state,

        @Schema(description = "What can be done next", example = "[\"amend\", \"submit\"]")
        List<String> acts,

        @Schema(description = "The account it belongs to") String owner,
        LocalDate openedOn,
        ApplicationForm application,
        @Nullable ContractForm contract,
        @Nullable PlanView plan,
        @Nullable EvaluationView evaluation,
        @Nullable ConclusionForm conclusion,
        @Nullable DecisionForm decision,

        @Schema(description = "The certificate's number", example = "ECE26-4K7QX2M9R0R0", nullable = true) @Nullable
        String certificate,

        @Schema(description = "What is due") List<ObligationView> obligations) {

    @Introspected
    @Schema(name = "Obligation", description = "Something that is due.")
    public record ObligationView(
            @Schema(example = "CASE-06") String rule,
            String clause,

            @Schema(description = "What is due", example = "application-review")
            String subject,

            @Schema(description = "The last day in time") LocalDate on,

            @Schema(description = "Whether it was counted through a year whose holidays are not known yet")
            boolean provisional,

            @Schema(description = "Why it is due by that day, and whether today is in time")
            ReasonView reason) {
        static ObligationView of(Obligation obligation) {
            return new ObligationView(
                    obligation.rule(),
                    obligation.clause(),
                    Words.of(obligation.subject()),
                    obligation.due().on(),
                    obligation.due().provisional(),
                    ReasonView.of(obligation.reason()));
        }
    }

    static CaseView of(WorkOnCases.CaseView found) {
        var theCase = found.theCase();
        var file = theCase.file();
        return new CaseView(
                theCase.id().value(),
                theCase.version(),
                file.opening().scheme(),
                file.edition().orElse(null),
                theCase.state().code(),
                theCase.state().acts().stream().map(CaseAct::code).toList(),
                file.opening().owner(),
                file.opening().on(),
                ApplicationForm.of(file.application()),
                file.latest(CaseEvent.ContractSigned.class)
                        .map(event -> ContractForm.of(event.on(), event.contract()))
                        .orElse(null),
                file.latest(CaseEvent.AuditPlanned.class).map(PlanView::of).orElse(null),
                file.latest(CaseEvent.EvaluationDelivered.class)
                        .map(EvaluationView::of)
                        .orElse(null),
                file.latest(CaseEvent.VisitConcluded.class)
                        .map(event -> ConclusionForm.of(event.on(), event.conclusion()))
                        .orElse(null),
                file.latest(CaseEvent.CertificationDecided.class)
                        .map(event -> DecisionForm.of(event.on(), event.decision()))
                        .orElse(null),
                certificateOf(file),
                found.obligations().stream().map(ObligationView::of).toList());
    }

    private static @Nullable String certificateOf(CaseFile file) {
        return file.latest(CaseEvent.CertificateGranted.class)
                .map(event -> event.certificate().number().value())
                .orElse(null);
    }
}
