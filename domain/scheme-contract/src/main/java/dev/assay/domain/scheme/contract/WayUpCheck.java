package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.lint.MarkOrder;
import java.math.BigDecimal;
import java.util.Optional;

/** A way up that leads up, is as short as it can be where it is told in points, and is told whenever there is one. */
final class WayUpCheck {
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(Mark.Points.DECIMALS);

    private final Trial trial;
    private final WayUp wayUp;

    private WayUpCheck(Trial trial, WayUp wayUp) {
        this.trial = trial;
        this.wayUp = wayUp;
    }

    static void examine(Trial trial, WayUp wayUp) {
        var check = new WayUpCheck(trial, wayUp);
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var sheet = sheets.next();
            trial.rate(sheet).ifPresent(rating -> check.examine(sheet, rating));
        }
        trial.uses()
                .shapes()
                .forEach(shape -> trial.rate(shape.best()).ifPresent(rating -> check.examine(shape.best(), rating)));
    }

    private void examine(EvaluationSheet sheet, Rating rating) {
        var next = rating.next();
        if (next == null) {
            trial.rate(perfected(sheet)).ifPresent(best -> expectNothingAbove(sheet, rating, best));
            return;
        }
        trial.expect(
                isAbove(next, rating) || (!rating.passed() && next.level().equals(rating.level())),
                () -> "the way up from %s leads to %s".formatted(rating.level(), next.level()));
        follow(sheet, rating, next);
    }

    private boolean isAbove(Rating.NextLevel next, Rating rating) {
        return trial.heightOf(next.level()) > trial.heightOf(rating);
    }

    private void expectNothingAbove(EvaluationSheet sheet, Rating rating, Rating best) {
        trial.expect(
                trial.heightOf(best) <= trial.heightOf(rating),
                () -> "from %s no way up is told, though %s can be reached%n%s"
                        .formatted(rating.level(), best.level(), sheet));
        trial.expect(
                rating.passed() || !best.passed(),
                () -> "%s does not pass, and it is not told how it could%n%s".formatted(rating.level(), sheet));
    }

    /** A way to the level where one is has to end in passing it. */
    private void follow(EvaluationSheet sheet, Rating rating, Rating.NextLevel next) {
        var followed = Optional.of(sheet);
        for (var need : next.needs()) {
            followed = followed.flatMap(now -> wayUp.follow(trial.edition(), now, next, need));
            if (followed.isEmpty()) {
                trial.fault("a need that cannot be followed: %s%n%s".formatted(need.message(), sheet));
                return;
            }
        }
        followed.flatMap(trial::rate)
                .ifPresent(after -> trial.expect(
                        trial.heightOf(after) >= trial.heightOf(next.level())
                                && (after.passed() || isAbove(next, rating)),
                        () -> "the way to %s (%s) leads to %s, %s%n%s"
                                .formatted(
                                        next.level(),
                                        next.needs(),
                                        after.level(),
                                        after.passed() ? "passed" : "not passed",
                                        sheet)));
        if (next.needs().size() == 1 && next.needs().getFirst().points() != null) {
            followShortOfIt(sheet, next, next.needs().getFirst().points());
        }
    }

    private void followShortOfIt(EvaluationSheet sheet, Rating.NextLevel next, BigDecimal points) {
        var less = new Rating.Need(next.needs().getFirst().message(), points.subtract(LEAST));
        wayUp.follow(trial.edition(), sheet, next, less)
                .flatMap(trial::rate)
                .ifPresent(after -> trial.expect(
                        trial.heightOf(after) < trial.heightOf(next.level()),
                        () -> "fewer than %s points suffice for %s%n%s"
                                .formatted(points.toPlainString(), next.level(), sheet)));
    }

    /** Everything judged at its best, and nothing else changed in kind. */
    private EvaluationSheet perfected(EvaluationSheet sheet) {
        var draft = new SheetDraft(sheet);
        for (var criterion : trial.edition().criteria()) {
            draft.marks.computeIfPresent(
                    criterion.code(),
                    (_, mark) -> mark instanceof Mark.Excluded
                            ? mark
                            : MarkOrder.worstFirst(criterion).getLast());
        }
        draft.measures.replaceAll((_, survey) -> new Survey(survey.sampled(), survey.sampled()));
        draft.deductions.clear();
        return draft.sheet();
    }
}
