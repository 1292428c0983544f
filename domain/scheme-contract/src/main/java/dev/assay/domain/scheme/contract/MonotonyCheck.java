package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import java.util.Collections;

/** The order of the marks carries over to the levels: what is better in one thing never rates lower. */
final class MonotonyCheck {
    private static final int IMPROVEMENTS = 12;

    private MonotonyCheck() {}

    static void examine(Trial trial) {
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var sheet = sheets.next();
            trial.rate(sheet).ifPresent(before -> improve(trial, sheet, before));
        }
    }

    private static void improve(Trial trial, EvaluationSheet sheet, Rating before) {
        var better = Improvements.of(sheet, trial.edition(), trial.uses(), trial.random());
        Collections.shuffle(better, trial.random());
        better.stream()
                .limit(IMPROVEMENTS)
                .forEach(improved -> trial.rate(improved).ifPresent(after -> compare(trial, before, after, improved)));
    }

    private static void compare(Trial trial, Rating before, Rating after, EvaluationSheet improved) {
        trial.expect(
                trial.heightOf(after) >= trial.heightOf(before),
                () -> "a better sheet falls from %s to %s%n%s".formatted(before.level(), after.level(), improved));
        trial.expect(
                after.passed() || !before.passed(), () -> "a better sheet no longer passes%n%s".formatted(improved));
        if (before.score() != null && after.score() != null) {
            trial.expect(
                    after.score().compareTo(before.score()) >= 0,
                    () -> "a better sheet scores %s after %s%n%s".formatted(after.score(), before.score(), improved));
        }
    }
}
