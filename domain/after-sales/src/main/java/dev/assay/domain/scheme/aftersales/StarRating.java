package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.scheme.aftersales.Tally.Judged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stars of a sheet (5.3.3.7): points out of those that apply, special deductions and a bonus, key indicators. */
final class StarRating {
    private static final String DOCUMENT = AfterSalesEdition.DOCUMENT;
    private static final String STANDARD = "GB/T 27922-2011 annex A";
    private static final Wording WORDING = AfterSalesScheme.WORDING;

    private final Tally tally;
    private final Items items;
    private final Score score;
    private final List<Judged> failedKeys;

    private StarRating(Tally tally, Items items) {
        this.tally = tally;
        this.items = items;
        this.score = tally.score();
        this.failedKeys = tally.items().stream()
                .filter(judged -> judged.isKey(items) && judged.earnedNothing())
                .toList();
    }

    static Outcome<Rating> of(EvaluationSheet sheet, Items items) {
        var breaches = items.check().faultsIn(sheet);
        AdjustmentCheck.deductions(sheet.deductions(), breaches);
        AdjustmentCheck.bonuses(sheet.bonuses(), breaches);
        return breaches.orDone(() -> new StarRating(Tally.of(sheet, items), items).rating());
    }

    private Rating rating() {
        var star = score.star();
        return new Rating(
                star.isPresent() && failedKeys.isEmpty(),
                star.map(Star::name).orElse(null),
                plain(score.shown()),
                reasons(),
                new OtherReadings(tally, items, !failedKeys.isEmpty()).applied(),
                next(star));
    }

    private List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        Star.descending().forEach(star -> reasons.add(tried(star)));
        reasons.add(new Reason(
                "AS-01",
                DOCUMENT + " 5.3.3.7 1)",
                "< " + Score.FAILING,
                Integer.toString(tally.deductions()),
                !score.failsByDeductions(),
                WORDING.message(
                        score.failsByDeductions() ? "AS-01.too-many" : "AS-01.deductions",
                        Integer.toString(tally.deductions()))));
        if (tally.bonuses() > 0) {
            reasons.add(new Reason(
                    "AS-01",
                    STANDARD,
                    "≤ 1",
                    Integer.toString(tally.bonuses()),
                    tally.bonuses() <= 1,
                    WORDING.message("AS-01.bonus", Integer.toString(tally.bonuses()))));
        }
        tally.items().stream().filter(judged -> judged.isKey(items)).forEach(key -> reasons.add(confirmed(key)));
        return reasons;
    }

    private Reason tried(Star star) {
        var met = score.reaches(star);
        return new Reason(
                "AS-01",
                DOCUMENT + " 5.3.3.7 2)",
                "≥ " + star.bound(),
                plain(score.shown()).toPlainString(),
                met,
                WORDING.message(
                        met ? "AS-01.reached" : "AS-01.not-reached",
                        plain(score.shown()).toPlainString(),
                        star.bound(),
                        WORDING.text("level." + star.name()),
                        plain(score.obtained()).toPlainString(),
                        plain(score.applicable()).toPlainString(),
                        plain(score.base()).toPlainString(),
                        signed(score.adjustment())));
    }

    private static Reason confirmed(Judged key) {
        return new Reason(
                "AS-02",
                DOCUMENT + " 5.3.3.5, 6.1.1 2)",
                "> 0",
                plain(key.points()).toPlainString(),
                !key.earnedNothing(),
                WORDING.message(
                        key.earnedNothing() ? "AS-02.failed" : "AS-02.confirmed",
                        key.item().code(),
                        key.item().name()));
    }

    /** To the level above; from the highest, while a key indicator keeps it from passing, to that level itself. */
    private Rating.@Nullable NextLevel next(Optional<Star> star) {
        var above = star.isPresent() ? star.get().next() : Optional.of(Star.QUALIFIED);
        return above.or(() -> failedKeys.isEmpty() ? Optional.empty() : star)
                .map(next -> new Rating.NextLevel(next.name(), needs(next)))
                .orElse(null);
    }

    /** Deductions that stand in the way are resolved first, and each then counts a point; key indicators block them all. */
    private List<Rating.Need> needs(Star above) {
        var needs = new ArrayList<Rating.Need>();
        var inTheWay = Math.max(0, tally.deductions() - Score.FAILING + 1);
        if (inTheWay > 0) {
            needs.add(new Rating.Need(WORDING.message("next.deductions", Integer.toString(inTheWay)), null));
        }
        var missing = plain(score.resolving(inTheWay).missingFor(above));
        if (missing.signum() > 0) {
            needs.add(new Rating.Need(WORDING.message("next.points", missing.toPlainString()), missing));
        }
        for (var key : failedKeys) {
            needs.add(new Rating.Need(
                    WORDING.message("next.key", key.item().code(), key.item().name()), null));
        }
        return needs;
    }

    private static String signed(BigDecimal adjustment) {
        return adjustment.signum() < 0 ? "− " + adjustment.negate() : "+ " + adjustment;
    }

    /** Without trailing zeros, and never with an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
