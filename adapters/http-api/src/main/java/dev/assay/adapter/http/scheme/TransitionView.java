package dev.assay.adapter.http.scheme;

import dev.assay.domain.certification.scheme.Transition;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Introspected
@Schema(name = "Transition", description = "How an edition follows an older one.")
public record TransitionView(
        @Schema(description = "Applications received before this day may still be of the older edition")
        LocalDate receivedBefore,

        @Schema(description = "The last day on which a certificate under the older edition is good")
        LocalDate until,

        String clause) {
    static TransitionView of(Transition transition) {
        return new TransitionView(transition.receivedBefore(), transition.until(), transition.clause());
    }
}
