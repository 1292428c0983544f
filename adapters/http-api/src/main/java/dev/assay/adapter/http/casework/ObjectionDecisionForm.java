package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ObjectionDecision", description = "Whether an objection is upheld; then the team is formed anew.")
public record ObjectionDecisionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull Boolean upheld,
        @NotNull @Schema(description = "Why, in words") String reason)
        implements ActForm {

    CaseAct.DecideObjection act(LocalDate day) {
        return new CaseAct.DecideObjection(day, upheld, reason);
    }
}
