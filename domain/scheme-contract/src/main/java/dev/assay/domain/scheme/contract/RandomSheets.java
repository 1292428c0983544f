package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.lint.MarkOrder;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** Valid sheets of every sort: of all qualities, because where every mark is drawn alike no sheet is ever good. */
final class RandomSheets {
    private static final double[] QUALITIES = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1};
    private static final int LARGEST_SAMPLE = 400;
    private static final double SPREAD = 0.05;
    private static final double RARELY = 0.1;

    private final Edition edition;
    private final SheetUses uses;
    private final Random random;

    RandomSheets(Edition edition, SheetUses uses, Random random) {
        this.edition = edition;
        this.uses = uses;
        this.random = random;
    }

    EvaluationSheet next() {
        return next(anyOf(uses.shapes()));
    }

    EvaluationSheet next(SheetUses.Shape shape) {
        var draft = new SheetDraft(shape.best());
        var quality = QUALITIES[random.nextInt(QUALITIES.length)];
        for (var criterion : edition.criteria()) {
            if (draft.marks.containsKey(criterion.code())) {
                draft.marks.put(criterion.code(), mark(criterion, quality));
            }
        }
        if (!uses.byMode().isEmpty() && random.nextBoolean()) {
            judgeByMode(draft, quality);
        }
        draft.measures.replaceAll((_, _) -> survey(random.nextBoolean() ? 1 : quality));
        if (random.nextInt(3) == 0) {
            exclude(draft);
        }
        if (random.nextBoolean()) {
            uses.deductions().stream().filter(_ -> random.nextInt(3) == 0).forEach(draft.deductions::add);
        }
        if (!uses.bonuses().isEmpty() && random.nextInt(3) == 0) {
            draft.bonuses.addAll(
                    uses.bonuses().subList(0, random.nextInt(uses.bonuses().size()) + 1));
        }
        return draft.sheet();
    }

    Mark mark(Criterion criterion, double quality) {
        var marks = MarkOrder.worstFirst(criterion);
        if (criterion.mark() == Mark.Kind.POINTS && criterion.maximum() != null) {
            return points(criterion.maximum(), quality);
        }
        return random.nextDouble() < quality
                ? marks.getLast()
                : marks.get(marks.size() - 1 - Math.min(marks.size() - 1, 1 + random.nextInt(marks.size())));
    }

    private void judgeByMode(SheetDraft draft, double quality) {
        edition.criteria().stream()
                .filter(criterion -> uses.byMode().contains(criterion.code()))
                .filter(criterion -> draft.marks.containsKey(criterion.code()))
                .filter(_ -> random.nextBoolean())
                .forEach(criterion -> ByModeMarks.of(edition, () -> mark(criterion, quality))
                        .ifPresent(verdicts -> draft.marks.put(criterion.code(), verdicts)));
    }

    private Mark points(BigDecimal maximum, double quality) {
        var share = Math.clamp(quality + SPREAD * random.nextGaussian(), 0, 1);
        var decimals = random.nextInt(Mark.Points.DECIMALS + 1);
        return new Mark.Points(maximum.multiply(BigDecimal.valueOf(share))
                .setScale(decimals, RoundingMode.HALF_UP)
                .min(maximum));
    }

    private Survey survey(double quality) {
        var sampled = 1 + random.nextInt(LARGEST_SAMPLE);
        var satisfied = Math.round(sampled * Math.clamp(quality - RARELY * random.nextDouble(), 0, 1));
        return new Survey(sampled, Math.toIntExact(satisfied));
    }

    /** One criterion at least stays judged. */
    private void exclude(SheetDraft draft) {
        var judged = List.copyOf(draft.marks.keySet());
        judged.stream()
                .skip(1)
                .filter(uses.excludable()::contains)
                .filter(_ -> random.nextDouble() < RARELY)
                .forEach(code -> draft.marks.put(code, new Mark.Excluded("does not apply")));
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
