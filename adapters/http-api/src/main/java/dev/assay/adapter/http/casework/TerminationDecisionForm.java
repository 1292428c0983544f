package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "TerminationDecision", description = "Whether the audit is ended before its time.")
public record TerminationDecisionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull Boolean approved,
        @NotNull @Schema(description = "Why, in words") String reason)
        implements ActForm {

    CaseAct.DecideTermination act(LocalDate day) {
        return new CaseAct.DecideTermination(day, approved, reason);
    }
}
