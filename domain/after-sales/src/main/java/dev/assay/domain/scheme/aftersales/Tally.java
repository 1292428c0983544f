package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Criterion;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sound sheet in this scheme's own terms.
 *
 * @param items those that apply
 * @param deductions how many special deductions, each of one point
 * @param bonuses how many special bonuses, of which one counts ▲
 */
record Tally(List<Judged> items, int deductions, int bonuses) {

    /** An item that applies, and the points it obtained. */
    record Judged(Criterion item, BigDecimal maximum, BigDecimal points) {
        boolean isKey(Items items) {
            return items.keys().contains(item);
        }

        boolean earnedNothing() {
            return points.signum() == 0;
        }

        boolean earnedAll() {
            return points.compareTo(maximum) == 0;
        }
    }

    static Tally of(EvaluationSheet sheet, Items items) {
        var judged = items.criteria().stream()
                .<Judged>mapMulti((item, add) -> {
                    if (sheet.marks().get(item.code()) instanceof Mark.Points(var points) && item.maximum() != null) {
                        add.accept(new Judged(item, item.maximum(), points));
                    }
                })
                .toList();
        return new Tally(judged, sheet.deductions().size(), sheet.bonuses().size());
    }

    boolean excludesAny(Items all) {
        return items.size() < all.criteria().size();
    }

    Score score() {
        return scored(Math.min(bonuses, 1));
    }

    /** With a number of bonuses counted. */
    Score scored(int counted) {
        return new Score(
                sum(items.stream().map(Judged::points).toList()),
                sum(items.stream().map(Judged::maximum).toList()),
                BigDecimal.valueOf((long) counted - deductions),
                deductions);
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
