package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "ImpartialityRequest",
        description = "A declaration of impartiality; it covers the twelve months after it.")
public record DeclarationForm(
        @Schema(description = RegistrationForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "I neither own nor advise any of the body's clients.")
        String statement)
        implements Form {}
