package dev.assay.adapter.http.scheme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** How a mark looks in JSON, for the API's description; marks themselves are read and written as the domain's. */
@Schema(
        name = "Mark",
        description = "Points, a word, or an exclusion.",
        oneOf = {BigDecimal.class, String.class, MarkDescription.Exclusion.class})
interface MarkDescription {

    @Introspected
    @Schema(name = "Exclusion", description = "The criterion does not apply.")
    record Exclusion(
            @Schema(description = "Why it does not", example = "holds no patents")
            String excluded) {}
}
