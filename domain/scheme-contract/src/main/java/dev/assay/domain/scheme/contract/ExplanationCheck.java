package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An explanation that is the calculation: numbers and verdicts agree, and whoever knows only which thresholds are met knows
 * the level. Where two sheets tell the same and differ in level, something that mattered was left untold.
 */
final class ExplanationCheck {
    private final Trial trial;
    private final Map<Question, Verdict> answers = new HashMap<>();

    private ExplanationCheck(Trial trial) {
        this.trial = trial;
    }

    private record Question(Optional<String> target, List<Verdict.Told> told) {}

    static void examine(Trial trial) {
        var check = new ExplanationCheck(trial);
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var sheet = sheets.next();
            trial.rate(sheet).ifPresent(rating -> check.examine(sheet, rating));
        }
        for (var boundary : Staircases.boundaries(trial)) {
            check.examine(boundary.sheet(), boundary.under());
            check.examine(boundary.sheet(), boundary.at());
        }
    }

    private void examine(EvaluationSheet sheet, Rating rating) {
        rating.reasons().forEach(this::examine);
        trial.expect(!rating.reasons().isEmpty(), () -> "%s is given for no reason".formatted(rating.level()));
        trial.expect(
                rating.passed() || !rating.reasons().stream().allMatch(Reason::met),
                () -> "every threshold is met and it does not pass%n%s".formatted(sheet));
        var verdict = Verdict.of(rating);
        var before = answers.putIfAbsent(new Question(Optional.ofNullable(sheet.target()), verdict.told()), verdict);
        trial.expect(
                before == null || before.decidesAs(verdict),
                () -> "the same thresholds are met for %s as for %s: something that matters is not told%n%s"
                        .formatted(before == null ? null : before.level(), verdict.level(), sheet));
    }

    private void examine(Reason reason) {
        Comparison.in(reason)
                .ifPresent(comparison -> trial.expect(
                        comparison.holds() == reason.met(),
                        () -> "%s: %s held against %s is called %s"
                                .formatted(
                                        reason.rule(),
                                        reason.actual(),
                                        reason.expected(),
                                        reason.met() ? "met" : "not met")));
    }
}
