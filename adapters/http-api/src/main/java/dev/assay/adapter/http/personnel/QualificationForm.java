package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "QualificationRequest",
        description = "Training for a scheme, an examination in it, or both; at least one of the two days is needed.")
public record QualificationForm(
        @Schema(description = RegistrationForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The scheme's id", example = "gold-mark")
        String scheme,

        @Schema(description = "Not after the day of this entry", nullable = true) @Nullable
        LocalDate trainedOn,

        @Schema(description = "The day the examination was passed; not after the day of this entry", nullable = true)
        @Nullable
        LocalDate examinedOn,

        @NotNull @Schema(description = "Where the proof is kept", example = "Training file 2026-07")
        String evidence)
        implements Form {}
