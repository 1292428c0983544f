package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.scheme.PlanningFactors;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "QuotationRequest", description = "What makes audits longer or shorter than usual, for a quotation.")
public record QuotationForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @Schema(description = "Of the initial audit", nullable = true) @Valid @Nullable
        FactorsForm initial,

        @Schema(description = "Of each surveillance audit", nullable = true) @Valid @Nullable
        FactorsForm surveillance)
        implements ActForm {

    @Introspected
    @Schema(name = "PlanningFactors", description = "What makes an audit longer or shorter than the table says.")
    public record FactorsForm(
            @Schema(description = PlanningFactors.INCREASES, example = "[\"a\"]", nullable = true) @Nullable
            List<@NotNull String> increases,

            @Schema(description = PlanningFactors.REDUCTIONS, example = "[\"1\"]", nullable = true) @Nullable
            List<@NotNull String> reductions,

            @Schema(description = PlanningFactors.MANUAL_BASE, nullable = true) @Valid
            PlanningFactors.@Nullable ManualBase manualBase,

            @Schema(description = PlanningFactors.COMBINED, nullable = true) @Nullable
            List<PlanningFactors.@NotNull @Valid ManualBase> combined) {

        private static AuditTimeRequest.Factors factors(@Nullable FactorsForm form) {
            return form == null
                    ? AuditTimeRequest.Factors.NONE
                    : PlanningFactors.factors(form.increases, form.reductions, form.manualBase, form.combined);
        }
    }

    CaseAct.QuoteFees act(LocalDate day) {
        return new CaseAct.QuoteFees(day, FactorsForm.factors(initial), FactorsForm.factors(surveillance));
    }
}
