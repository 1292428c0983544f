package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.Named;
import java.util.Optional;

/**
 * Where a scheme takes a verdict of every mode, whatever its reading of them: nobody is rated higher for having been judged
 * in one mode more, and verdicts that agree are as good as one.
 */
final class ByModeCheck {
    private ByModeCheck() {}

    static void examine(Trial trial) {
        if (trial.uses().byMode().isEmpty()) {
            return;
        }
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var sheet = sheets.next();
            trial.rate(sheet).ifPresent(rating -> compareWithEachAlone(trial, sheet, rating));
            compareWithItself(trial, sheet);
        }
    }

    private static void compareWithEachAlone(Trial trial, EvaluationSheet sheet, Rating together) {
        trial.edition().modes().modes().stream()
                .map(Named::code)
                .forEach(mode -> trial.rate(ByModeMarks.alone(sheet, mode))
                        .ifPresent(alone -> trial.expect(
                                isNoBetter(trial, together, alone),
                                () -> "rated %s where mode %s alone is rated %s%n%s"
                                        .formatted(together.level(), mode, alone.level(), sheet))));
    }

    private static boolean isNoBetter(Trial trial, Rating rating, Rating than) {
        return trial.heightOf(rating) <= trial.heightOf(than)
                && (than.passed() || !rating.passed())
                && (rating.score() == null
                        || than.score() == null
                        || rating.score().compareTo(than.score()) <= 0);
    }

    private static void compareWithItself(Trial trial, EvaluationSheet sheet) {
        var once = ByModeMarks.alone(
                sheet, trial.edition().modes().modes().getFirst().code());
        var agreed = new SheetDraft(once);
        agreed.marks.replaceAll((code, mark) -> doubled(trial, code, mark));
        trial.expect(
                verdict(trial, once).equals(verdict(trial, agreed.sheet())),
                () -> "verdicts that agree are rated otherwise than one%n%s".formatted(once));
    }

    private static Mark doubled(Trial trial, String code, Mark mark) {
        return mark instanceof Mark.Excluded || !trial.uses().byMode().contains(code)
                ? mark
                : ByModeMarks.of(trial.edition(), () -> mark).orElse(mark);
    }

    private static Optional<Verdict> verdict(Trial trial, EvaluationSheet sheet) {
        return trial.rate(sheet).map(Verdict::of);
    }
}
