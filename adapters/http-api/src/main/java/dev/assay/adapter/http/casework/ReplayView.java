package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.EvaluationView.ResultView;
import dev.assay.adapter.http.problem.Problem;
import dev.assay.adapter.http.scheme.RatingView;
import dev.assay.domain.certification.casework.Replay;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Replay", description = "A stored evaluation, rated again.")
public record ReplayView(
        @Schema(description = "The edition it was rated under again", example = "B/1")
        String edition,

        @Schema(description = "Whether both came to the same")
        boolean agrees,

        @Schema(description = "Whether the criteria are of the same catalogue; a replaced one may rate differently")
        boolean sameCatalogue,

        @Schema(description = "What it rated when it was handed in")
        ResultView stored,

        @Schema(description = "What it rates now; null where the edition cannot take the sheet", nullable = true)
        @Nullable
        RatingView again,

        @Schema(description = "Why the edition cannot take the sheet; empty where it can")
        List<Problem.Fault> breaches) {
    static ReplayView of(Replay replay) {
        var again = replay.again();
        return new ReplayView(
                replay.edition(),
                replay.agrees(),
                replay.sameCatalogue(),
                ResultView.of(replay.stored()),
                again instanceof Outcome.Done<Rating>(var rating)
                        ? RatingView.of(replay.scheme(), replay.edition(), rating)
                        : null,
                again.breaches().stream().map(Problem.Fault::of).toList());
    }
}
