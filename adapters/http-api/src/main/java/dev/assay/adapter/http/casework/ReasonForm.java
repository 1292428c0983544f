package dev.assay.adapter.http.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ReasonOfAct", description = "Why something is done, in words.")
public record ReasonForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "We have sold the business.")
        String reason)
        implements ActForm {}
