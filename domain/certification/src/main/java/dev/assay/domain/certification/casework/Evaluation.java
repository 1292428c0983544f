package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** The sheet as it was frozen at the conclusion, and what it rated. */
@ValueObject
public record Evaluation(EvaluationSheet sheet, Result result) {

    /** A level's code, or a dash where there is none. */
    static String inWords(@Nullable String level) {
        return level == null ? "–" : level;
    }

    /** The level that would be granted: the one applied for where the scheme certifies that, else the one reached. */
    @Nullable
    String levelDue() {
        return sheet.target() == null ? result.level() : sheet.target();
    }

    /**
     * What a sheet rated when it was frozen; kept so that a replay can be held against it (CASE-22).
     *
     * @param catalogue the hash of the catalogue that the criteria came from; null where the rule document states them
     */
    @ValueObject
    public record Result(
            boolean passed,
            @Nullable String level,
            @Nullable BigDecimal score,
            @Nullable String catalogue) {
        static Result of(Rating rating, Edition under) {
            return new Result(
                    rating.passed(),
                    rating.level(),
                    rating.score(),
                    under.catalogue().map(Catalogue::hash).orElse(null));
        }

        /** Whether another rating came to the same; numbers are compared by value. */
        boolean agreesWith(Result other) {
            return passed == other.passed
                    && Objects.equals(level, other.level)
                    && plainScore().equals(other.plainScore());
        }

        private Optional<BigDecimal> plainScore() {
            return Optional.ofNullable(score).map(BigDecimal::stripTrailingZeros);
        }
    }
}
