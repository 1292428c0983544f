package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.ShortcomingsForm.ShortcomingForm;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.Decision;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "DecisionRequest",
        description = "To grant certification, to refuse it, or to give time to put right what falls short.")
public record DecisionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"grant", "refuse", "rectify"},
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
        List<@NotNull @Valid RefusalReasonForm> reasons,

        @Schema(description = "To rectify: the last day for it", nullable = true) @Nullable
        LocalDate until,

        @Schema(description = "To rectify: what falls short", nullable = true) @Nullable
        List<@NotNull @Valid ShortcomingForm> shortcomings)
        implements ActForm {

    /** What can be decided. */
    public enum Verdict {
        GRANT,
        REFUSE,
        RECTIFY
    }

    @Introspected
    @Schema(name = "RefusalReason", description = "Why certification is refused.")
    public record RefusalReasonForm(
            @Schema(
                    description = "The id of the reason on the edition's list; left out where the edition lists none",
                    nullable = true)
            @Nullable
            String listed,

            @NotNull @Schema(description = "The facts, in words")
            String statement) {

        static RefusalReasonForm of(Decision.Refuse.Reason reason) {
            return new RefusalReasonForm(reason.listed(), reason.statement());
        }

        Decision.Refuse.Reason reason() {
            return new Decision.Refuse.Reason(listed, statement);
        }
    }

    static DecisionForm of(CaseEvent.CertificationDecided event) {
        var on = event.on();
        return switch (event.decision()) {
            case Decision.Grant(var level, var problems) ->
                new DecisionForm(on, Verdict.GRANT, level, problems, null, null, null);
            case Decision.Refuse(var reasons) ->
                new DecisionForm(
                        on,
                        Verdict.REFUSE,
                        null,
                        null,
                        reasons.stream().map(RefusalReasonForm::of).toList(),
                        null,
                        null);
            case Decision.Rectify(var until, var shortcomings) ->
                new DecisionForm(on, Verdict.RECTIFY, null, null, null, until, ShortcomingForm.all(shortcomings));
        };
    }

    /** The act. Throws a refusal if the form has what belongs to another decision, or lacks what belongs to this one. */
    CaseAct.Decide act(LocalDate day) {
        checkFields();
        return new CaseAct.Decide(
                day,
                switch (decision) {
                    case GRANT -> new Decision.Grant(Objects.requireNonNull(level), Enclosed.orNone(knownProblems));
                    case REFUSE ->
                        new Decision.Refuse(Enclosed.orNone(reasons).stream()
                                .map(RefusalReasonForm::reason)
                                .toList());
                    case RECTIFY ->
                        new Decision.Rectify(
                                Objects.requireNonNull(until),
                                ShortcomingForm.shortcomings(Enclosed.orNone(shortcomings)));
                });
    }

    private void checkFields() {
        var faults = new Faults();
        noteIfMissing(Verdict.GRANT, "level", level, faults);
        noteIfMissing(Verdict.RECTIFY, "until", until, faults);
        noteIfSuperfluous(Verdict.GRANT, "level", level, faults);
        noteIfSuperfluous(Verdict.GRANT, "knownProblems", knownProblems, faults);
        noteIfSuperfluous(Verdict.REFUSE, "reasons", reasons, faults);
        noteIfSuperfluous(Verdict.RECTIFY, "until", until, faults);
        noteIfSuperfluous(Verdict.RECTIFY, "shortcomings", shortcomings, faults);
        faults.refuseIfAny();
    }

    private void noteIfMissing(Verdict owner, String field, @Nullable Object value, Faults faults) {
        if (decision == owner && value == null) {
            faults.add(field, "field.missing");
        }
    }

    private void noteIfSuperfluous(Verdict owner, String field, @Nullable Object value, Faults faults) {
        if (decision != owner && value != null) {
            faults.add(field, "decision.superfluous", Words.of(decision));
        }
    }
}
