package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.explanation.AppliedInterpretation;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.application.port.in.ConsultSchemes.Answer;
import dev.assay.domain.certification.evaluation.Rating;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Rating", description = "What a sheet rates, and why.")
public record RatingView(
        @Schema(example = "gold-mark") String scheme,

        @Schema(description = "The edition it was rated under", example = "B/1")
        String edition,

        @Schema(description = "Whether a certificate could be recommended")
        boolean passed,

        @Schema(description = "The highest level reached; null if none", example = "AA", nullable = true) @Nullable
        String level,

        @Schema(description = "Exact; null where the scheme has none", example = "121.5", nullable = true) @Nullable
        BigDecimal score,

        @Schema(description = "Every threshold tried") List<ReasonView> reasons,

        List<AppliedInterpretation> interpretations,

        @Schema(description = "The shortest way up; null at the top", nullable = true) @Nullable
        NextLevel next) {

    @Introspected
    @Schema(name = "NextLevel", description = "The level above, and all that is missing for it.")
    public record NextLevel(@Schema(example = "AAA") String level, List<Need> needs) {
        static NextLevel of(Rating.NextLevel next) {
            return new NextLevel(
                    next.level(), next.needs().stream().map(Need::of).toList());
        }
    }

    @Introspected
    @Schema(name = "Need", description = "One thing missing.")
    public record Need(
            BilingualText text,

            @Schema(
                    description = "How many points, where it is points that are missing",
                    example = "3.5",
                    nullable = true)
            @Nullable
            BigDecimal points) {
        static Need of(Rating.Need need) {
            return new Need(BilingualText.of(need.message()), need.points());
        }
    }

    static RatingView of(Answer<Rating> answer) {
        return of(answer.under().scheme().id(), answer.under().edition().id(), answer.value());
    }

    public static RatingView of(String scheme, String edition, Rating rating) {
        var next = rating.next();
        return new RatingView(
                scheme,
                edition,
                rating.passed(),
                rating.level(),
                rating.score(),
                rating.reasons().stream().map(ReasonView::of).toList(),
                rating.interpretations().stream().map(AppliedInterpretation::of).toList(),
                next == null ? null : NextLevel.of(next));
    }
}
