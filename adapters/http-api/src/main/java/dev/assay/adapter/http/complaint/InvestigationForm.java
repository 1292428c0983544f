package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Investigation", description = "What was done to find out, and what came of it.")
public record InvestigationForm(
        @Schema(description = AssignmentForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "Asked the audit leader and read the evidence of the visit.")
        String statement)
        implements Form {

    static InvestigationForm of(InvestigationNoted noted) {
        return new InvestigationForm(noted.on(), noted.statement());
    }
}
