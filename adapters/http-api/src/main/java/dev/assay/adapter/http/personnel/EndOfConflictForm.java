package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "EndOfConflict", description = "The conflict is over.")
public record EndOfConflictForm(
        @Schema(description = RegistrationForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The last day of it: not before it began, not after the day of this entry")
        LocalDate until,

        @NotNull @Schema(example = "The shares were sold") String reason)
        implements Form {}
