package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.RemoteApproval;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Acceptance", description = "That an application is accepted after its review.")
public record AcceptanceForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "The application is complete and within our competence.")
        String statement,

        @Schema(
                description = "What becomes of the request for remote activities; needed where there is one",
                nullable = true)
        @Valid
        @Nullable
        RemoteApprovalForm remote)
        implements ActForm {

    @Introspected
    @Schema(name = "RemoteApproval", description = "Whether remote activities are approved.")
    public record RemoteApprovalForm(
            @NotNull Boolean approved,
            @NotNull @Schema(description = "Why, in words") String reason) {

        static RemoteApprovalForm of(RemoteApproval approval) {
            return new RemoteApprovalForm(approval.approved(), approval.reason());
        }

        RemoteApproval approval() {
            return new RemoteApproval(approved, reason);
        }
    }

    CaseAct.Accept act(LocalDate day) {
        return new CaseAct.Accept(day, statement, remote == null ? null : remote.approval());
    }
}
