package dev.assay.adapter.http.certificate;

import dev.assay.application.port.in.AssessImpact;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.scheme.Transition;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "EditionImpact", description = "What rests on an edition.")
public record EditionImpactView(
        @Schema(example = "gold-mark") String scheme,
        @Schema(example = "B/1") String edition,
        AffectedView certificates,

        @Schema(description = "The ids of the open cases that are judged by it")
        List<String> cases,

        @Schema(description = "The newest later edition; null if it is the newest", nullable = true) @Nullable
        String successor,

        @Schema(description = "The last day to transfer to that edition; null if it sets none", nullable = true)
        @Nullable
        LocalDate transferUntil,

        @Schema(description = "Where that day is set", nullable = true) @Nullable
        String clause) {

    static EditionImpactView of(AssessImpact.OfEdition impact) {
        return new EditionImpactView(
                impact.scheme(),
                impact.edition(),
                AffectedView.of(impact.affected()),
                impact.cases().stream().map(CaseId::value).toList(),
                impact.successor().orElse(null),
                impact.transition().map(Transition::until).orElse(null),
                impact.transition().map(Transition::clause).orElse(null));
    }
}
