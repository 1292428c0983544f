package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sample of the clauses still carries the certified level (4.3.1, 4.5.2). It answers for that level alone: a higher
 * one is an initial certification.
 *
 * @param tally over the sample
 * @param otherwise the same if the better verdict counted where both evaluations judge a clause; null where none is so judged
 * @param population how many clauses the level judges
 */
record SampleRating(
        CapabilityLevel level, Tally tally, @Nullable Tally otherwise, int population, int least, boolean placeholder) {
    private static final String RULE = "SURV-02";
    private static final String TABLE = PersonalisationEdition.DOCUMENT + " 4.3.1, 4.5.2";

    static Outcome<Rating> of(EvaluationSheet sheet, Set<String> sample, Clauses clauses) {
        var level = CapabilityLevel.of(sheet.target());
        var check = new SampleCheck(sheet, sample, clauses, level.orElse(null));
        return check.faults()
                .orDone(() -> of(sheet, sample, clauses, level.orElseThrow()).rating());
    }

    private static SampleRating of(EvaluationSheet sheet, Set<String> sample, Clauses clauses, CapabilityLevel level) {
        var sampled = clauses.sampled(sample).clauses();
        var judgedTwice = sheet.marks().values().stream().anyMatch(Mark.ByMode.class::isInstance);
        return new SampleRating(
                level,
                Tally.of(sampled, sheet.marks()),
                judgedTwice ? Tally.of(sampled, sheet.marks(), Verdict.BETTER_COUNTS) : null,
                clauses.judgedFor(level).clauses().size(),
                SampleCheck.sampling(clauses).size(level.name()),
                clauses.catalogue().placeholder());
    }

    private Rating rating() {
        var passed = isCarriedBy(tally);
        return new Rating(
                passed,
                passed ? level.name() : null,
                null,
                reasons(),
                interpretations(passed),
                passed ? null : new Rating.NextLevel(level.name(), needs()));
    }

    private boolean isCarriedBy(Tally counts) {
        return level.threshold()
                .map(threshold -> threshold.isMetBySample(counts, population))
                .orElseGet(() -> counts.whollyUnmet().isEmpty());
    }

    private List<Rating.Need> needs() {
        return level.threshold()
                .map(threshold -> List.of(WayUp.raise(threshold.liftForSample(tally, population))))
                .orElseGet(() -> WayUp.modules(tally));
    }

    private List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        int counted = tally.counted();
        reasons.add(new Reason(
                RULE,
                SampleCheck.CLAUSE,
                "≥ " + least,
                Integer.toString(counted),
                true,
                message("size", counted, least, population)));
        level.threshold()
                .ifPresentOrElse(
                        threshold -> {
                            reasons.add(unmet(threshold));
                            reasons.add(full(threshold));
                        },
                        () -> reasons.add(firstLevel()));
        return reasons;
    }

    private Reason unmet(Threshold threshold) {
        var met = tally.unmet() <= threshold.unmet();
        return new Reason(
                RULE,
                TABLE,
                "≤ " + threshold.unmet(),
                Integer.toString(tally.unmet()),
                met,
                message(met ? "unmet-met" : "unmet-not-met", level.label(), tally.unmet(), threshold.unmet()));
    }

    private Reason full(Threshold threshold) {
        var met = threshold.isShareMet(tally, population);
        return new Reason(
                RULE,
                TABLE,
                "≥ %d/%d".formatted(threshold.fullyMet(), population),
                "%d/%d".formatted(tally.fullyMet(), tally.counted()),
                met,
                message(
                        met ? "full-met" : "full-not-met",
                        level.label(),
                        tally.fullyMet(),
                        tally.counted(),
                        threshold.fullyMet(),
                        population));
    }

    private Reason firstLevel() {
        var missing = tally.whollyUnmet();
        return new Reason(
                "MPC-02",
                TABLE,
                "0",
                Integer.toString(missing.size()),
                missing.isEmpty(),
                missing.isEmpty() ? message("level-1-met") : message("level-1-not-met", FunctionModule.names(missing)));
    }

    private List<Interpretation.Applied> interpretations(boolean passed) {
        var applied = new ArrayList<Interpretation.Applied>();
        applied.add(Readings.HALF_ROUNDED_UP.applied(false));
        level.threshold()
                .ifPresentOrElse(
                        threshold -> {
                            applied.add(Readings.SHARE_OF_FULL.applied(
                                    threshold.isMetBySampleInProportion(tally, population) != passed));
                            applied.add(Readings.PARTIAL_IS_THE_REST.applied(
                                    passed && !threshold.isPartialShareKept(tally, population)));
                        },
                        () -> applied.add(Readings.LEVEL_1.applied(!passed)));
        if (otherwise != null) {
            applied.add(Readings.WORSE_COUNTS.applied(isCarriedBy(otherwise) != passed));
        }
        applied.add(Readings.COUNTS_DECIDE.applied(false));
        if (placeholder) {
            applied.add(Readings.PLACEHOLDER.applied(false));
        }
        return applied;
    }

    private static Message message(String key, Object... arguments) {
        return MassPersonalisationScheme.WORDING.message(RULE + "." + key, arguments);
    }
}
