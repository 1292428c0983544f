package dev.assay.domain.certification.evaluation;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a complete and sound sheet rates, and why.
 *
 * @param passed whether a certificate could be recommended
 * @param level the code of the highest level reached; null if none
 * @param score exact, where a scheme has one
 * @param reasons every threshold tried
 * @param interpretations the readings of ours it rests on
 * @param next the shortest way up; where the highest level is reached and something else keeps it from passing, the way to
 *     pass it; null where there is nothing left to reach
 */
@ValueObject
public record Rating(
        boolean passed,
        @Nullable String level,
        @Nullable BigDecimal score,
        List<Reason> reasons,
        List<Interpretation.Applied> interpretations,
        @Nullable NextLevel next) {
    public Rating {
        reasons = List.copyOf(reasons);
        interpretations = List.copyOf(interpretations);
    }

    /** The level to reach next, and all that is missing for it. */
    @ValueObject
    public record NextLevel(String level, List<Need> needs) {
        public NextLevel {
            needs = List.copyOf(needs);
        }
    }

    /**
     * One thing missing.
     *
     * @param points how many points, where it is points that are missing
     */
    @ValueObject
    public record Need(Message message, @Nullable BigDecimal points) {}
}
