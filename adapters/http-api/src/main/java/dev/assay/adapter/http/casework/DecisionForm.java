package dev.assay.adapter.http.casework;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.casework.Decision;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "DecisionRequest", description = "To grant certification, or to refuse it.")
public record DecisionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"grant", "refuse"},
                example = "grant")
        Verdict decision,

        @Schema(description = "To grant: the level", example = "AAA", nullable = true) @Nullable
        String level,

        @Schema(
                description = "To grant: legal, regulatory or media problems that are known; any blocks the grant",
                nullable = true)
        @Nullable
        List<@NotNull String> knownProblems,

        @Schema(description = "To refuse: why, for the client", nullable = true) @Nullable
        List<@NotNull String> reasons)
        implements Form {

    /** What can be decided. */
    public enum Verdict {
        @JsonProperty("grant")
        GRANT,
        @JsonProperty("refuse")
        REFUSE
    }

    static DecisionForm of(LocalDate on, Decision decision) {
        return switch (decision) {
            case Decision.Grant(var level, var problems) -> new DecisionForm(on, Verdict.GRANT, level, problems, null);
            case Decision.Refuse(var reasons) -> new DecisionForm(on, Verdict.REFUSE, null, null, reasons);
        };
    }

    /** The decision. Throws a refusal if the form has what belongs to the other one, or lacks what belongs to this one. */
    Decision toDecision() {
        var faults = new Faults();
        var granted = decision == Verdict.GRANT;
        if (granted && level == null) {
            faults.add("level", "field.missing");
        }
        noteIfSuperfluous(!granted && level != null, "level", faults);
        noteIfSuperfluous(!granted && knownProblems != null, "knownProblems", faults);
        noteIfSuperfluous(granted && reasons != null, "reasons", faults);
        faults.refuseIfAny();
        return granted
                ? new Decision.Grant(Objects.requireNonNull(level), orNone(knownProblems))
                : new Decision.Refuse(orNone(reasons));
    }

    private void noteIfSuperfluous(boolean superfluous, String field, Faults faults) {
        if (superfluous) {
            faults.add(field, "decision.superfluous", Words.of(decision));
        }
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
