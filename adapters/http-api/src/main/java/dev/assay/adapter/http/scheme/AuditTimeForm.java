package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AuditTimeRequest", description = "What audit time is computed from.")
public record AuditTimeForm(
        @Schema(description = "Today's unless told", example = "B/1", nullable = true) @Nullable
        String edition,

        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"initial", "surveillance", "recertification"},
                example = "initial")
        AuditKind audit,

        @NotNull @Schema(description = "The effective number of persons, at least 1", example = "120")
        Integer persons,

        @Schema(description = "How many places, at least 1; 1 unless told", example = "1", nullable = true) @Nullable
        Integer places,

        @Schema(description = PlanningFactors.INCREASES, example = "[\"a\", \"d\"]", nullable = true) @Nullable
        List<@NotNull String> increases,

        @Schema(description = PlanningFactors.REDUCTIONS, example = "[\"1\", \"4\"]", nullable = true) @Nullable
        List<@NotNull String> reductions,

        @Schema(description = PlanningFactors.MANUAL_BASE, nullable = true) @Valid
        PlanningFactors.@Nullable ManualBase manualBase,

        @Schema(description = PlanningFactors.COMBINED, nullable = true) @Nullable
        List<PlanningFactors.@NotNull @Valid ManualBase> combined)
        implements Form {

    AuditTimeRequest request() {
        return new AuditTimeRequest(
                audit,
                persons,
                places == null ? 1 : places,
                PlanningFactors.factors(increases, reductions, manualBase, combined));
    }
}
