package dev.assay.adapter.http.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Statement", description = "The outcome of a review, in words.")
public record StatementForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "The application is complete and within our competence.")
        String statement)
        implements ActForm {}
