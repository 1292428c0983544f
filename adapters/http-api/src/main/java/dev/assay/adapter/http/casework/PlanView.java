package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.PlanForm.MemberForm;
import dev.assay.domain.certification.casework.CaseEvent.AuditPlanned;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@Introspected
@Schema(name = "Plan", description = "The audit plan, and the audit time it was held against.")
public record PlanView(
        LocalDate on,
        @Schema(description = "First day on site") LocalDate from,
        @Schema(description = "Last day on site") LocalDate to,
        String purpose,
        List<MemberForm> team,

        @Schema(description = "Man-days needed in all", example = "3")
        BigDecimal needed,

        @Schema(description = "Man-days needed on site", example = "2.4")
        BigDecimal onSiteMinimum) {

    static PlanView of(AuditPlanned event) {
        var plan = event.plan();
        return new PlanView(
                event.on(),
                plan.from(),
                plan.to(),
                plan.purpose(),
                plan.team().stream().map(MemberForm::of).toList(),
                event.needed(),
                event.onSiteMinimum());
    }
}
