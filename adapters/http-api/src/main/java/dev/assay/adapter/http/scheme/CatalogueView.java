package dev.assay.adapter.http.scheme;

import dev.assay.domain.certification.scheme.Catalogue;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

@Introspected
@Schema(name = "Catalogue", description = "Criteria that an operator can replace by a licensed text.")
public record CatalogueView(
        @Schema(description = "Where it comes from") String source,

        @Schema(description = "Whether it only stands in for the licensed text")
        boolean placeholder,

        @Schema(description = "SHA-256 over what it says; evaluations record it")
        String hash) {
    static CatalogueView of(Catalogue catalogue) {
        return new CatalogueView(catalogue.source(), catalogue.placeholder(), catalogue.hash());
    }
}
