package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.Conclusion;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ConclusionRequest", description = "The team leader's last word on the visit, which freezes the sheet.")
public record ConclusionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                description = "What the visit comes to; the edition says what it calls it",
                type = "string",
                implementation = String.class,
                allowableValues = {"recommended", "after-correction", "not-recommended"},
                example = "recommended")
        Recommendation recommendation,

        @NotNull @Schema(description = "Why, in words") String statement,

        @Schema(description = "What the client does not agree with", nullable = true) @Nullable
        String dissent,

        @Schema(
                description = "Surveillance: what was found of each item that the edition says it looks at, by its id",
                nullable = true)
        @Nullable
        Map<@NotNull String, @NotNull String> contents)
        implements ActForm {

    CaseAct.Conclude act(LocalDate day) {
        return new CaseAct.Conclude(
                day, new Conclusion(recommendation, statement, dissent, contents == null ? Map.of() : contents));
    }
}
