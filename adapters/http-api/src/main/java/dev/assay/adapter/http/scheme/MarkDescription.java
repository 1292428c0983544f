package dev.assay.adapter.http.scheme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;

/** How a mark looks in JSON, for the API's description; marks themselves are read and written as the domain's. */
@Schema(
        name = "Mark",
        description = "Points, a word, an exclusion, or verdicts by mode.",
        oneOf = {BigDecimal.class, String.class, MarkDescription.Exclusion.class, MarkDescription.Verdicts.class})
interface MarkDescription {

    @Introspected
    @Schema(name = "Exclusion", description = "The criterion does not apply.")
    record Exclusion(
            @Schema(description = "Why it does not", example = "holds no patents")
            String excluded) {}

    @Introspected
    @Schema(
            name = "VerdictsByMode",
            description = "The criterion was judged in more than one evaluation mode, where the scheme takes that.")
    record Verdicts(
            @Schema(
                    description =
                            "Code of an evaluation mode to points or a word: two modes at least, of those that the edition names",
                    example = "{\"A\": \"partial\", \"B\": \"full\"}")
            Map<String, MarkDescription> byMode) {}
}
