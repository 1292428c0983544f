package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.AcceptanceForm.RemoteApprovalForm;
import dev.assay.adapter.http.casework.ShortcomingsForm.ShortcomingForm;
import dev.assay.adapter.http.scheme.LimitView;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.casework.AuditProgramme;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ApplicationReview", description = "What became of the application.")
public record ApplicationReviewView(
        @Schema(description = "When it was handed in last", nullable = true) @Nullable
        LocalDate submittedOn,

        @Schema(description = "Each time it was sent back, and why")
        List<ShortcomingsForm> returns,

        @Nullable AcceptanceView acceptance,
        @Nullable RejectionForm rejection) {

    @Introspected
    @Schema(name = "AcceptedApplication", description = "The acceptance, and what follows from it for three years.")
    public record AcceptanceView(
            LocalDate on,
            String statement,

            @Schema(description = "What became of the request for remote activities", nullable = true) @Nullable
            RemoteApprovalForm remote,

            @Schema(description = "The audits of the whole cycle")
            List<ProgrammeItemView> programme) {

        static AcceptanceView of(CaseEvent.ApplicationAccepted event) {
            var remote = event.remote();
            return new AcceptanceView(
                    event.on(),
                    event.statement(),
                    remote == null ? null : RemoteApprovalForm.of(remote),
                    event.programme().items().stream()
                            .map(ProgrammeItemView::of)
                            .toList());
        }
    }

    @Introspected
    @Schema(name = "ProgrammeItem", description = "One audit of the cycle.")
    public record ProgrammeItemView(
            @Schema(
                    type = "string",
                    implementation = String.class,
                    allowableValues = {"initial", "surveillance", "recertification"})
            AuditKind audit,

            @Schema(
                    description = "Man-days by the edition's table; null where they are entered with a justification",
                    example = "2",
                    nullable = true)
            @Nullable
            BigDecimal days,

            @Schema(description = "Within which limits it is due")
            List<LimitView> limits) {

        static ProgrammeItemView of(AuditProgramme.Item item) {
            return new ProgrammeItemView(
                    item.kind(),
                    item.days(),
                    item.limits().stream().map(LimitView::of).toList());
        }
    }

    static ApplicationReviewView of(CaseFile file) {
        return new ApplicationReviewView(
                file.latest(CaseEvent.ApplicationSubmitted.class)
                        .map(CaseEvent::on)
                        .orElse(null),
                file.all(CaseEvent.ApplicationReturned.class).stream()
                        .map(event -> new ShortcomingsForm(event.on(), ShortcomingForm.all(event.shortcomings())))
                        .toList(),
                file.latest(CaseEvent.ApplicationAccepted.class)
                        .map(AcceptanceView::of)
                        .orElse(null),
                file.latest(CaseEvent.ApplicationRejected.class)
                        .map(event -> new RejectionForm(event.on(), event.reasons()))
                        .orElse(null));
    }
}
