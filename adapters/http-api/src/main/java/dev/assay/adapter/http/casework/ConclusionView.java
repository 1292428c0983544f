package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Conclusion", description = "The team leader's last word on the visit, and what was found.")
public record ConclusionView(
        LocalDate on,

        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"recommended", "after-correction", "not-recommended"})
        Recommendation recommendation,

        @Schema(description = "Why, in words") String statement,

        @Schema(description = "What the client does not agree with", nullable = true) @Nullable
        String dissent,

        @Schema(description = "Surveillance: what was found of each item it looks at, by its id")
        Map<String, String> contents,

        EvaluationView evaluation,

        @Schema(description = "That it was taken back since, and why", nullable = true) @Nullable
        StatementForm reopening) {

    /** The latest; null before there is one. */
    static @Nullable ConclusionView of(CaseFile file) {
        ConclusionView latest = null;
        for (var event : file.events()) {
            if (event instanceof CaseEvent.VisitConcluded concluded) {
                latest = of(concluded, null);
            } else if (event instanceof CaseEvent.EvaluationReopened(var on, var statement) && latest != null) {
                latest = latest.takenBack(new StatementForm(on, statement));
            } else if (event instanceof CaseEvent.AuditPlanned planned
                    && latest != null
                    && latest.reopening() == null) {
                latest = latest.takenBack(
                        new StatementForm(planned.on(), planned.plan().purpose()));
            }
        }
        return latest;
    }

    private static ConclusionView of(CaseEvent.VisitConcluded event, @Nullable StatementForm reopening) {
        var conclusion = event.conclusion();
        return new ConclusionView(
                event.on(),
                conclusion.recommendation(),
                conclusion.statement(),
                conclusion.dissent(),
                conclusion.contents(),
                EvaluationView.of(event.evaluation()),
                reopening);
    }

    private ConclusionView takenBack(StatementForm why) {
        return new ConclusionView(on, recommendation, statement, dissent, contents, evaluation, why);
    }
}
