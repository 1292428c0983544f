package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** What the team did and found. */
@ValueObject
public record Evaluation(
        LocalDate openingMeeting, LocalDate closingMeeting, List<ConductedActivity> activities, EvaluationSheet sheet) {
    public Evaluation {
        activities = List.copyOf(activities);
    }

    /** The codes of the modes carried out. */
    public Set<String> modes() {
        return activities.stream().map(ConductedActivity::mode).collect(Collectors.toUnmodifiableSet());
    }

    /** A level's code, or a dash where there is none. */
    static String inWords(@Nullable String level) {
        return level == null ? "–" : level;
    }

    /**
     * What a sheet rated on the day it was handed in; kept so that a replay can be held against it (CASE-22).
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
