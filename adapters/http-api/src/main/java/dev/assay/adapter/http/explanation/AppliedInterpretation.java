package dev.assay.adapter.http.explanation;

import dev.assay.domain.certification.explanation.Interpretation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

@Introspected
@Schema(description = "A reading of ours, where a rule document is silent or ambiguous, that an answer rests on.")
public record AppliedInterpretation(
        @Schema(example = "CR-02/continuous-bands") String id,

        @Schema(description = "The rule it reads", example = "CR-02")
        String rule,

        BilingualText text,

        @Schema(description = "Whether the other reading would have given another answer")
        boolean decisive) {

    public static AppliedInterpretation of(Interpretation.Applied applied) {
        var reading = applied.interpretation();
        return new AppliedInterpretation(
                reading.id(), reading.rule(), BilingualText.of(reading.message()), applied.decisive());
    }
}
