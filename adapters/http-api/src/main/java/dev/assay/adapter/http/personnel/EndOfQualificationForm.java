package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "EndOfQualification", description = "No longer qualified, from the day of this entry on.")
public record EndOfQualificationForm(
        @Schema(description = RegistrationForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "No audit under the scheme for three years")
        String reason)
        implements Form {}
