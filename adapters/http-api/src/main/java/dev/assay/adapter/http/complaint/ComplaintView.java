package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.casework.ObligationView;
import dev.assay.adapter.http.casework.ReasonForm;
import dev.assay.application.port.in.HandleComplaints;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.ComplaintState;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "Complaint",
        description =
                "A complaint or appeal as it stands, as far as the reader may know it. What only the body's own people"
                        + " may know is null for others, or an empty list.")
public record ComplaintView(
        @Schema(description = "The reference") String id,

        @Schema(description = "How many events made it; also the ETag, for If-Match")
        long version,

        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"complaint", "appeal"})
        ComplaintKind kind,

        @Schema(description = "Null where it is about the body itself", nullable = true) @Nullable
        ConcernForm about,

        @Schema(
                type = "string",
                allowableValues = {"received", "assigned", "investigated", "answered", "withdrawn"})
        String state,

        @Schema(description = "What the state allows, by whomever it is done", example = "[\"assign\", \"withdraw\"]")
        List<String> acts,

        LocalDate receivedOn,

        @Schema(description = "When what is appealed against was decided; null for a complaint", nullable = true)
        @Nullable
        LocalDate decidedOn,

        @Schema(description = "The last day to answer it") LocalDate answerDueOn,

        @Schema(description = "Whether that day was counted through a year whose holidays are not known yet")
        boolean provisional,

        String statement,

        @Schema(
                description = "Whose complaint it is, if by an account; for the body's own people only",
                nullable = true)
        @Nullable
        String account,

        @Schema(description = "For the body's own people only", nullable = true) @Nullable
        String name,

        @Schema(description = "For the body's own people only", nullable = true) @Nullable
        String contact,

        @Schema(description = "The account that has it to handle; for the body's own people only", nullable = true)
        @Nullable
        String handler,

        @Schema(description = "What was found out, in order; for the body's own people only")
        List<InvestigationForm> investigation,

        @Nullable AnswerView answer,

        @Schema(description = "That it was taken back", nullable = true) @Nullable
        ReasonForm withdrawal,

        @Schema(description = "What is due; for the body's own people only")
        List<ObligationView> obligations) {

    static ComplaintView of(HandleComplaints.ComplaintView found) {
        var complaint = found.complaint();
        var lodged = complaint.lodged();
        var internal = found.internal();
        return new ComplaintView(
                complaint.id().value(),
                complaint.version(),
                lodged.kind(),
                ConcernForm.of(lodged.concern()),
                complaint.state().code(),
                complaint.state().acts().stream().map(ComplaintAct::code).toList(),
                lodged.on(),
                lodged.decidedOn(),
                found.due().on(),
                found.due().provisional(),
                lodged.statement(),
                internal ? lodged.complainant().account() : null,
                internal ? lodged.complainant().name() : null,
                internal ? lodged.complainant().contact() : null,
                internal ? complaint.state().whoHandles().orElse(null) : null,
                internal
                        ? complaint.investigation().stream()
                                .map(InvestigationForm::of)
                                .toList()
                        : List.of(),
                complaint.answer().map(answer -> AnswerView.of(answer, found)).orElse(null),
                withdrawal(complaint),
                found.obligations().stream().map(ObligationView::of).toList());
    }

    private static @Nullable ReasonForm withdrawal(Complaint complaint) {
        return complaint.state() instanceof ComplaintState.Withdrawn(var withdrawal)
                ? new ReasonForm(withdrawal.on(), withdrawal.reason())
                : null;
    }
}
