package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "SurveillanceRequest", description = "What opens surveillance of a certificate.")
public record SurveillanceForm(
        @Schema(
                description =
                        "For an extra audit: the id of the trigger on the edition's list, or in words where it has"
                                + " none",
                nullable = true)
        @Nullable
        String trigger,

        @Schema(description = "The id of the holder's request that needs an audit", example = "Q1", nullable = true)
        @Nullable
        String request,

        @Schema(description = "The effective number of persons now, if it has changed", nullable = true) @Nullable
        Integer persons)
        implements Form {}
