package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Sampling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Samples that stand for the whole: one of everything answers as the rating of everything does, one that is better in one
 * thing carries no less, and a sheet that judges more or less than its sample is refused. Nothing to see where a scheme has
 * no sampling.
 */
final class SampleCheck {
    private static final int IMPROVEMENTS = 4;

    private final Trial trial;
    private final Sampling sampling;

    private SampleCheck(Trial trial, Sampling sampling) {
        this.trial = trial;
        this.sampling = sampling;
    }

    static void examine(Trial trial) {
        trial.edition().sampling().ifPresent(sampling -> new SampleCheck(trial, sampling).examine());
    }

    private void examine() {
        var levels = trial.edition().levels().stream()
                .filter(Level::certifiable)
                .map(Level::code)
                .toList();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var level = trial.sheets().anyOf(levels);
            var everything = new LinkedHashSet<>(sampling.population(level));
            compareWithTheWhole(level, judging(everything, level));
            var sample = anyOf(everything, sampling.size(level));
            compareWithBetter(sample, judging(sample, level));
            refuse(sample, judging(sample, level));
        }
    }

    private EvaluationSheet judging(Set<String> codes, String level) {
        // Where levels are applied for, only some shapes of sheet judge all that the level does.
        var widest = trial.uses().shapes().getFirst();
        var draft = new SheetDraft(trial.sheets().next(widest));
        draft.marks.keySet().retainAll(codes);
        // That something of a sample does not apply would say nothing of the rest.
        draft.marks.replaceAll((code, mark) ->
                mark instanceof Mark.Excluded ? widest.best().marks().getOrDefault(code, mark) : mark);
        draft.target = level;
        return draft.sheet();
    }

    private Set<String> anyOf(Set<String> codes, int count) {
        var shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, trial.random());
        return new LinkedHashSet<>(shuffled.subList(0, count));
    }

    private void compareWithTheWhole(String level, EvaluationSheet sheet) {
        var whole = new SheetDraft(sheet);
        whole.target = trial.edition().certifiesLevelAppliedFor() ? level : null;
        if (trial.edition().rate(whole.sheet()) instanceof Outcome.Done<Rating>(var rating)) {
            var carried = rating.passed() && (whole.target != null || trial.heightOf(rating) >= trial.heightOf(level));
            rate(sheet, sheet.marks().keySet())
                    .ifPresent(sampled -> trial.expect(
                            sampled.passed() == carried,
                            () -> "a sample of everything and the whole disagree on %s%n%s".formatted(level, sheet)));
        }
    }

    private void compareWithBetter(Set<String> sample, EvaluationSheet sheet) {
        rate(sheet, sample).filter(Rating::passed).ifPresent(_ -> {
            var better = Improvements.of(sheet, trial.edition(), trial.uses(), trial.random());
            Collections.shuffle(better, trial.random());
            better.stream()
                    .limit(IMPROVEMENTS)
                    .forEach(improved -> rate(improved, sample)
                            .ifPresent(after -> trial.expect(
                                    after.passed(),
                                    () -> "a better sample no longer carries%n%s".formatted(improved))));
        });
    }

    private void refuse(Set<String> sample, EvaluationSheet sheet) {
        var missing = new SheetDraft(sheet);
        missing.marks.remove(sample.iterator().next());
        var narrower = new LinkedHashSet<>(sample);
        narrower.remove(sample.iterator().next());
        trial.expect(
                trial.edition().rateSample(missing.sheet(), sample) instanceof Outcome.Refused,
                () -> "a sheet that judges less than its sample is not refused%n%s".formatted(missing.sheet()));
        trial.expect(
                trial.edition().rateSample(sheet, narrower) instanceof Outcome.Refused,
                () -> "a sheet that judges more than its sample is not refused%n%s".formatted(sheet));
    }

    private Optional<Rating> rate(EvaluationSheet sheet, Set<String> sample) {
        return switch (trial.edition().rateSample(sheet, sample)) {
            case Outcome.Done<Rating>(var rating) -> Optional.of(rating);
            case Outcome.Refused<Rating>(var breaches) -> {
                trial.fault("a valid sample is refused: %s%n%s".formatted(breaches, sheet));
                yield Optional.empty();
            }
        };
    }
}
