package dev.assay.adapter.http.scheme;

import dev.assay.domain.certification.scheme.Sampling;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

@Introspected
@Schema(name = "Sampling", description = "That surveillance judges a sample of the certified level's criteria.")
public record SamplingView(
        @Schema(description = "The least share of the criteria; their number is rounded up", example = "0.5")
        BigDecimal share,

        String clause) {
    static SamplingView of(Sampling sampling) {
        return new SamplingView(sampling.share(), sampling.clause());
    }
}
