package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import dev.assay.domain.certification.casework.Termination;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Termination", description = "That the audit was, or is to be, ended before its time.")
public record TerminationView(
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"no-cooperation", "facts-differ", "cannot-be-completed"})
        Termination.Ground ground,

        @Schema(description = "The facts, in words") String statement,

        @Schema(description = "The account that proposed it; null for the applicant", nullable = true) @Nullable
        String proposedBy,

        @Schema(description = "Null until it is decided", nullable = true) @Nullable
        TerminationDecisionForm decision) {

    /** The latest proposal, and its decision; null where there is none. */
    static @Nullable TerminationView of(CaseFile file) {
        TerminationView latest = null;
        for (var event : file.events()) {
            latest = after(latest, event);
        }
        return latest;
    }

    private static @Nullable TerminationView after(@Nullable TerminationView before, CaseEvent event) {
        return switch (event) {
            case CaseEvent.TerminationProposed(var _, var termination, var by) -> of(termination, by, null);
            case CaseEvent.TerminationDeclined(var on, var reason, var _)
            when before != null -> before.decided(new TerminationDecisionForm(on, false, reason));
            case CaseEvent.CaseTerminated(var on, var termination, var reason) ->
                of(
                        termination,
                        before == null ? null : before.proposedBy,
                        new TerminationDecisionForm(on, true, reason));
            default -> before;
        };
    }

    private static TerminationView of(
            Termination termination, @Nullable String by, @Nullable TerminationDecisionForm decision) {
        return new TerminationView(termination.ground(), termination.statement(), by, decision);
    }

    private TerminationView decided(TerminationDecisionForm made) {
        return new TerminationView(ground, statement, proposedBy, made);
    }
}
