package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.explanation.Breach;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Introspected
@Schema(
        name = "FitnessToServe",
        description = "Whether somebody may serve on a team, and everything that stands against it.")
public record FitnessView(
        @Schema(description = "Whether nothing on record stands against it")
        boolean fit,

        List<Hindrance> hindrances) {

    @Introspected
    @Schema(description = "One thing that stands against somebody's service.")
    public record Hindrance(@Schema(example = "TEAM-01") String rule, BilingualText text) {}

    static FitnessView of(List<Breach> hindrances) {
        return new FitnessView(
                hindrances.isEmpty(),
                hindrances.stream()
                        .map(breach -> new Hindrance(breach.rule(), BilingualText.of(breach.message())))
                        .toList());
    }
}
