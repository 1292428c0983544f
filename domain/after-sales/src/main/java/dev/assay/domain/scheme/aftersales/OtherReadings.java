package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.scheme.aftersales.Tally.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The readings that a rating rests on, each held against the level that its other reading would have given. */
final class OtherReadings {
    private static final int SHARE_DECIMALS = 8;

    private final Tally tally;
    private final Items items;
    private final Score score;
    private final boolean blocked;

    /** @param blocked whether a key indicator failed, so that no level passes */
    OtherReadings(Tally tally, Items items, boolean blocked) {
        this.tally = tally;
        this.items = items;
        this.score = tally.score();
        this.blocked = blocked;
    }

    List<Interpretation.Applied> applied() {
        var applied = new ArrayList<Interpretation.Applied>();
        if (tally.deductions() + tally.bonuses() > 0) {
            var base = new Score(score.obtained(), score.applicable(), BigDecimal.ZERO, score.deductions());
            applied.add(held(Readings.FINAL_SCORE, base));
        }
        if (tally.excludesAny(items)) {
            var absolute = new Score(score.obtained(), FirstLevel.TOTAL, score.adjustment(), score.deductions());
            applied.add(held(Readings.SCALED, absolute));
        }
        if (score.shown().stripTrailingZeros().scale() > 0) {
            var whole = score.shown().setScale(0, RoundingMode.HALF_UP);
            applied.add(
                    held(Readings.UNROUNDED, new Score(whole, FirstLevel.TOTAL, BigDecimal.ZERO, score.deductions())));
        }
        if (tally.bonuses() > 1) {
            applied.add(held(Readings.ONE_BONUS, tally.scored(tally.bonuses())));
        }
        if (tally.deductions() == Score.FAILING) {
            var tolerated = new Score(score.obtained(), score.applicable(), score.adjustment(), Score.FAILING - 1);
            applied.add(held(Readings.FIVE_DEDUCTIONS, tolerated));
        }
        if (score.shown().compareTo(FirstLevel.TOTAL) > 0) {
            applied.add(Readings.UNCAPPED.applied(false));
        }
        if (tally.items().stream().anyMatch(judged -> judged.isKey(items))) {
            applied.add(Readings.FAILED_KEY.applied(keysWouldBlock()));
        }
        if (items.catalogue().placeholder()) {
            applied.add(Readings.PLACEHOLDER.applied(
                    !starOf(Comparator.naturalOrder()).equals(starOf(Comparator.reverseOrder()))));
        }
        return applied;
    }

    private Interpretation.Applied held(Interpretation reading, Score other) {
        return reading.applied(!other.star().equals(score.star()));
    }

    /** Whether a key indicator short of its full points, read as failed, would turn a pass. */
    private boolean keysWouldBlock() {
        return !blocked
                && score.star().isPresent()
                && tally.items().stream().anyMatch(judged -> judged.isKey(items) && !judged.earnedAll());
    }

    /**
     * The level if, within each first-level weight, all points were on the item that did worst, or best, by the order: what
     * the points of another catalogue could come to.
     */
    private Optional<Star> starOf(Comparator<BigDecimal> order) {
        var applicable = new ArrayList<BigDecimal>();
        var obtained = new ArrayList<BigDecimal>();
        for (var first : FirstLevel.values()) {
            share(first, order).ifPresent(share -> {
                applicable.add(first.weight());
                obtained.add(share.multiply(first.weight()));
            });
        }
        return new Score(sum(obtained), sum(applicable), score.adjustment(), score.deductions()).star();
    }

    private Optional<BigDecimal> share(FirstLevel first, Comparator<BigDecimal> order) {
        return tally.items().stream()
                .filter(judged -> judged.item().code().startsWith(first.code() + "."))
                .map(OtherReadings::share)
                .min(order);
    }

    private static BigDecimal share(Judged judged) {
        return judged.points().divide(judged.maximum(), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
