package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.AppliedInterpretation;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.personnel.Warning;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ExpiryWarning", description = "Something that runs out soon, has run out, or was never there.")
public record WarningView(
        @Schema(description = "The rule that asks for it", example = "TEAM-01")
        String rule,

        @Schema(description = "Document and clause", example = "ISO/IEC 17065 6.1.2")
        String clause,

        @Schema(
                type = "string",
                allowableValues = {"registration", "impartiality-declaration"})
        String subject,

        @Schema(description = "The last day that it is good; today if it was never there")
        LocalDate due,

        BilingualText text,

        @Schema(description = "The reading of ours that it rests on, if it rests on one", nullable = true) @Nullable
        AppliedInterpretation interpretation) {

    static WarningView of(Warning warning) {
        var reading = warning.reading();
        return new WarningView(
                warning.rule(),
                warning.clause(),
                Words.of(warning.subject()),
                warning.due(),
                BilingualText.of(warning.message()),
                reading == null ? null : AppliedInterpretation.of(reading));
    }
}
