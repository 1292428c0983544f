package dev.assay.adapter.http.explanation;

import dev.assay.domain.certification.explanation.Reason;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

@Introspected
@Schema(name = "Reason", description = "One comparison that an answer rests on.")
public record ReasonView(
        @Schema(description = "The rule's id", example = "CR-02")
        String rule,

        @Schema(description = "Document and clause", example = "CCT/GZ-SC01-02 6.3.7")
        String clause,

        @Schema(description = "What the rule asks for", example = "≥ 120")
        String expected,

        @Schema(description = "What was found", example = "121.5")
        String actual,

        @Schema(description = "Whether what was found is what was asked for")
        boolean met,

        BilingualText text) {

    public static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.rule(),
                reason.clause(),
                reason.expected(),
                reason.actual(),
                reason.met(),
                BilingualText.of(reason.message()));
    }
}
