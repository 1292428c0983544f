package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Introspected
@Schema(name = "CaseRequest", description = "What opens a case.")
public record CaseForm(
        @NotNull @Schema(description = "The scheme's id", example = "gold-mark")
        String scheme,

        @NotNull @Valid ApplicationForm application)
        implements Form {}
