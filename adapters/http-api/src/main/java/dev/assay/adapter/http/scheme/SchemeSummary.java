package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

@Introspected
@Schema(description = "A scheme, and the edition in force today.")
public record SchemeSummary(
        @Schema(example = "gold-mark") String id,
        BilingualText name,

        @Schema(description = "The certification body that owns it")
        BilingualText body,

        @Schema(example = "B/1") String edition) {

    static SchemeSummary of(SchemeEdition found) {
        return new SchemeSummary(
                found.scheme().id(),
                BilingualText.of(found.scheme().name()),
                BilingualText.of(found.scheme().body()),
                found.edition().id());
    }
}
