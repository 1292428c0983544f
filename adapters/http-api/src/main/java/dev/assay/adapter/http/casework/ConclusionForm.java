package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.casework.Conclusion;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ConclusionRequest", description = "The team leader's last word on the visit.")
public record ConclusionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull Boolean recommended,
        @NotNull @Schema(description = "Why, in words") String statement,

        @Schema(description = "What the client does not agree with", nullable = true) @Nullable
        String dissent)
        implements Form {

    static ConclusionForm of(LocalDate on, Conclusion conclusion) {
        return new ConclusionForm(on, conclusion.recommended(), conclusion.statement(), conclusion.dissent());
    }

    Conclusion conclusion() {
        return new Conclusion(recommended, statement, dissent);
    }
}
