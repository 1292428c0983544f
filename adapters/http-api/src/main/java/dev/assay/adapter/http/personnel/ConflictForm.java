package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.party.CreditCode;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ConflictRequest", description = "A tie to an organisation that forbids serving there while it lasts.")
public record ConflictForm(
        @Schema(description = RegistrationForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "Its unified social credit code; there is no other conflict with it that lasts")
        CreditCode organisation,

        @NotNull @Schema(description = "What ties them", example = "Was employed there")
        String nature,

        @NotNull @Schema(description = "Not after the day of this entry")
        LocalDate since,

        @Schema(description = "The last day of it; null while no end is known", nullable = true) @Nullable
        LocalDate until)
        implements Form {}
