package dev.assay.adapter.http.scheme;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a planner adds to the facts that audit time is computed from; each of the four may be left out. */
public final class PlanningFactors {
    public static final String INCREASES = "Codes of the increasing factors that hold";
    public static final String REDUCTIONS = "Codes of the reducing factors that hold";
    public static final String COMBINED =
            "The bases of other standards audited together with this one; each reason names the standard";
    public static final String MANUAL_BASE = "A base set by hand, where the scheme's table ends or there is none";

    private PlanningFactors() {}

    @Introspected
    @Schema(name = "ManualBase", description = "A base entered by a person.")
    public record ManualBase(
            @NotNull @Schema(description = "Man-days of 8 hours", example = "7")
            BigDecimal days,

            @NotNull @Schema(description = "Why so many, in words")
            String reason) {
        private AuditTimeRequest.ManualBase base() {
            return new AuditTimeRequest.ManualBase(days, reason);
        }
    }

    public static Factors factors(
            @Nullable List<String> increases,
            @Nullable List<String> reductions,
            @Nullable ManualBase base,
            @Nullable List<ManualBase> combined) {
        return new Factors(
                increases == null ? Set.of() : Set.copyOf(increases),
                reductions == null ? Set.of() : Set.copyOf(reductions),
                base == null ? null : base.base(),
                combined == null
                        ? List.of()
                        : combined.stream().map(ManualBase::base).toList());
    }
}
