package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.scheme.PlanningFactors;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "PlanRequest",
        description = "The audit's dates and team, and what makes it longer or shorter than usual.")
public record PlanForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "First day on site") LocalDate from,
        @NotNull @Schema(description = "Last day on site") LocalDate to,

        @NotNull @Schema(description = "The audit's purpose, in words")
        String purpose,

        @NotNull List<@NotNull @Valid MemberForm> team,

        @Schema(description = PlanningFactors.INCREASES, example = "[\"a\"]", nullable = true) @Nullable
        List<@NotNull String> increases,

        @Schema(description = PlanningFactors.REDUCTIONS, example = "[\"1\"]", nullable = true) @Nullable
        List<@NotNull String> reductions,

        @Schema(description = PlanningFactors.MANUAL_BASE, nullable = true) @Valid
        PlanningFactors.@Nullable ManualBase manualBase,

        @Schema(description = PlanningFactors.COMBINED, nullable = true) @Nullable
        List<PlanningFactors.@NotNull @Valid ManualBase> combined)
        implements ActForm {

    @Introspected
    @Schema(name = "TeamMember", description = "One person's part in an audit.")
    public record MemberForm(
            @NotNull @Schema(description = "The account name", example = "li.wei")
            String person,

            @NotNull
            @Schema(
                    type = "string",
                    implementation = String.class,
                    allowableValues = {"leader", "auditor", "expert", "observer", "trainee"},
                    example = "leader")
            TeamMember.Part part,

            @NotNull @Schema(description = "Man-days of 8 hours on site", example = "2.5")
            BigDecimal onSiteDays,

            @NotNull @Schema(description = "Man-days of preparing and reporting", example = "0.5")
            BigDecimal offSiteDays) {

        static MemberForm of(TeamMember member) {
            return new MemberForm(member.person(), member.part(), member.onSiteDays(), member.offSiteDays());
        }

        TeamMember member() {
            return new TeamMember(person, part, onSiteDays, offSiteDays);
        }
    }

    CaseAct.Plan act(LocalDate day) {
        return new CaseAct.Plan(
                day,
                from,
                to,
                team.stream().map(MemberForm::member).toList(),
                PlanningFactors.factors(increases, reductions, manualBase, combined),
                purpose);
    }
}
