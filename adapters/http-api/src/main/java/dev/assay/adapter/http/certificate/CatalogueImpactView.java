package dev.assay.adapter.http.certificate;

import dev.assay.application.port.in.AssessImpact;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Introspected
@Schema(name = "CatalogueImpact", description = "What rests on a catalogue.")
public record CatalogueImpactView(
        @Schema(example = "gold-mark") String scheme,
        @Schema(description = "The catalogue's hash") String catalogue,

        @Schema(description = "The editions whose criteria come from it now")
        List<String> editions,

        @Schema(description = "Those granted on an evaluation by it")
        AffectedView certificates) {

    static CatalogueImpactView of(AssessImpact.OfCatalogue impact) {
        return new CatalogueImpactView(
                impact.scheme(), impact.hash(), impact.editions(), AffectedView.of(impact.affected()));
    }
}
