package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.lint.MarkOrder;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Needs that can be followed without knowing the scheme: so many points more, or criteria named by their code. */
final class FollowedNeed {
    private FollowedNeed() {}

    static Optional<EvaluationSheet> follow(
            Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need) {
        if (need.points() != null) {
            return raised(edition, sheet, need.points());
        }
        var named = edition.criteria().stream()
                .filter(criterion -> need.message().arguments().contains(criterion.code()))
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(madeGood(sheet, named));
    }

    private static EvaluationSheet madeGood(EvaluationSheet sheet, List<Criterion> criteria) {
        var draft = new SheetDraft(sheet);
        for (var criterion : criteria) {
            draft.marks.put(criterion.code(), MarkOrder.worstFirst(criterion).getLast());
        }
        return draft.sheet();
    }

    /** Points are added where they can be, first to what is judged and then, where that is full, to what was excluded. */
    private static Optional<EvaluationSheet> raised(Edition edition, EvaluationSheet sheet, BigDecimal points) {
        var draft = new SheetDraft(sheet);
        var left = points;
        for (var excluded : List.of(false, true)) {
            for (var criterion : edition.criteria()) {
                var mark = draft.marks.get(criterion.code());
                if (left.signum() > 0 && excluded == (mark instanceof Mark.Excluded)) {
                    left = left.subtract(raise(draft, criterion, mark, left));
                }
            }
        }
        return left.signum() == 0 ? Optional.of(draft.sheet()) : Optional.empty();
    }

    private static BigDecimal raise(SheetDraft draft, Criterion criterion, @Nullable Mark mark, BigDecimal by) {
        var maximum = criterion.maximum();
        if (mark == null || maximum == null) {
            return BigDecimal.ZERO;
        }
        var now = counted(mark);
        var step = by.min(maximum.subtract(now));
        draft.marks.put(criterion.code(), new Mark.Points(now.add(step)));
        return step;
    }

    /** Of verdicts by mode the fewest points: nothing better than the worst verdict can count. */
    private static BigDecimal counted(Mark mark) {
        return switch (mark) {
            case Mark.Points(var points) -> points;
            case Mark.ByMode(var verdicts) ->
                verdicts.values().stream()
                        .map(FollowedNeed::counted)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            case Mark.Fulfilment _, Mark.Finding _, Mark.Excluded _ -> BigDecimal.ZERO;
        };
    }
}
