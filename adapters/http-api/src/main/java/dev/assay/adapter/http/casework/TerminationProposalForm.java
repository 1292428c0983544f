package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.Termination;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "TerminationProposal", description = "To end the audit before its time.")
public record TerminationProposalForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"no-cooperation", "facts-differ", "cannot-be-completed"},
                example = "no-cooperation")
        Termination.Ground ground,

        @NotNull @Schema(description = "The facts, in words")
        String statement)
        implements ActForm {

    CaseAct.ProposeTermination act(LocalDate day) {
        return new CaseAct.ProposeTermination(day, new Termination(ground, statement));
    }
}
