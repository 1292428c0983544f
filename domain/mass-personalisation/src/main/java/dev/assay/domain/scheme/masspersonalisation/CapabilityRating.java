package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The level of a sheet (4.3.1, 4.3.2), and whether it is the one applied for (4.4).
 *
 * @param otherwise the standing if the better verdict counted where both evaluations judge a clause; null where none is so
 *     judged
 */
record CapabilityRating(Standing standing, @Nullable Standing otherwise, boolean placeholder) {
    private static final String TABLE = PersonalisationEdition.DOCUMENT + " 4.3.1";
    private static final String DECISION = PersonalisationEdition.DOCUMENT + " 4.3.2, 4.4";
    private static final String NONE = "–";

    static Outcome<Rating> of(EvaluationSheet sheet, Clauses clauses) {
        var target = CapabilityLevel.of(sheet.target());
        var higher = target.filter(CapabilityLevel::judgesAll);
        var beyond = clauses.goesBeyondBasic(sheet);
        var all = higher.isPresent() || beyond;
        var breaches = new Breaches();
        // One sentence for what the missing clauses below have in common.
        higher.ifPresent(level -> breaches.valid(
                beyond,
                "MPC-01",
                "target",
                () -> message("MPC-01.needs-all", level.label(), Clauses.WHOLE, Clauses.BASIC)));
        breaches.addAll((all ? clauses.whole() : clauses.basic()).faultsIn(sheet));
        checkTarget(sheet, target, breaches);
        return breaches.orDone(
                () -> of(sheet, clauses, target.orElseThrow(), all).rating());
    }

    private static void checkTarget(EvaluationSheet sheet, Optional<CapabilityLevel> target, Breaches breaches) {
        var given = sheet.target();
        breaches.valid(
                target.isPresent(),
                "MPC-04",
                "target",
                () -> given == null ? message("MPC-04.target-missing") : message("MPC-04.target-unknown", given));
    }

    private static CapabilityRating of(EvaluationSheet sheet, Clauses clauses, CapabilityLevel target, boolean all) {
        Function<Comparator<Verdict>, Standing> read = reading -> new Standing(
                target,
                Tally.of(clauses.basic().clauses(), sheet.marks(), reading),
                all ? Tally.of(clauses.whole().clauses(), sheet.marks(), reading) : null);
        var judgedTwice = sheet.marks().values().stream().anyMatch(Mark.ByMode.class::isInstance);
        return new CapabilityRating(
                read.apply(Verdict.WORSE_COUNTS),
                judgedTwice ? read.apply(Verdict.BETTER_COUNTS) : null,
                clauses.catalogue().placeholder());
    }

    private Rating rating() {
        var answer = standing.answer();
        var highest = answer.highest();
        return new Rating(
                answer.targetReached(),
                highest == null ? null : highest.name(),
                null,
                reasons(answer),
                interpretations(answer),
                new WayUp(standing).next());
    }

    private List<Reason> reasons(Standing.Answer answer) {
        var reasons = new ArrayList<Reason>();
        for (var level : standing.tried()) {
            level.threshold()
                    .ifPresentOrElse(
                            threshold -> addCounts(level, threshold, reasons), () -> reasons.add(firstLevel()));
        }
        reasons.add(applied(answer));
        return reasons;
    }

    private void addCounts(CapabilityLevel level, Threshold threshold, List<Reason> reasons) {
        var tally = standing.tallyFor(level);
        if (tally == null) {
            throw new IllegalStateException("only levels whose clauses are judged are tried, not " + level);
        }
        reasons.add(count("unmet", "≤ ", threshold.unmet(), tally.unmet(), tally.unmet() <= threshold.unmet(), level));
        reasons.add(count(
                "full", "≥ ", threshold.fullyMet(), tally.fullyMet(), tally.fullyMet() >= threshold.fullyMet(), level));
    }

    private static Reason count(
            String key, String relation, int limit, int counted, boolean met, CapabilityLevel level) {
        return new Reason(
                "MPC-02",
                TABLE,
                relation + limit,
                Integer.toString(counted),
                met,
                message("MPC-02." + key + (met ? "-met" : "-not-met"), level.label(), counted, limit));
    }

    private Reason firstLevel() {
        var missing = standing.basic().whollyUnmet();
        return new Reason(
                "MPC-02",
                TABLE,
                "0",
                Integer.toString(missing.size()),
                missing.isEmpty(),
                missing.isEmpty()
                        ? message("MPC-02.level-1-met")
                        : message("MPC-02.level-1-not-met", FunctionModule.names(missing)));
    }

    private Reason applied(Standing.Answer answer) {
        var target = standing.target();
        var highest = answer.highest();
        return new Reason(
                "MPC-04",
                DECISION,
                target.name(),
                highest == null ? NONE : highest.name(),
                answer.targetReached(),
                message(
                        answer.targetReached() ? "MPC-04.reached" : "MPC-04.not-reached",
                        target.label(),
                        highest == null ? MassPersonalisationScheme.WORDING.text("level.none") : highest.label()));
    }

    private List<Interpretation.Applied> interpretations(Standing.Answer answer) {
        var highest = answer.highest();
        var applied = new ArrayList<Interpretation.Applied>();
        if (standing.target() == CapabilityLevel.L1) {
            applied.add(Readings.LEVEL_1.applied(standing.isChangedBy(standing::reachesWhateverIsMet)));
        } else if (highest == null) {
            applied.add(Readings.NO_FALLING_BACK.applied(standing.isChangedBy(standing::reachesByFallingBack)));
        }
        if (highest != null && highest.compareTo(standing.target()) > 0) {
            applied.add(Readings.OWN_ROW.applied(standing.isChangedBy(standing::reachesThroughHigher)));
        }
        applied.add(Readings.PARTIAL_IS_THE_REST.applied(standing.isChangedBy(standing::reachesWithinPartialLimit)));
        if (otherwise != null) {
            applied.add(Readings.WORSE_COUNTS.applied(!otherwise.answer().equals(answer)));
        }
        applied.add(Readings.COUNTS_DECIDE.applied(false));
        if (placeholder) {
            applied.add(Readings.PLACEHOLDER.applied(false));
        }
        return applied;
    }

    private static Message message(String key, Object... arguments) {
        return MassPersonalisationScheme.WORDING.message(key, arguments);
    }
}
