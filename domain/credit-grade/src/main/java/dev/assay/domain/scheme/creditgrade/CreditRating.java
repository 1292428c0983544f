package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.scheme.SheetCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grade of a sheet (CCT/GZ-SC01-02 6.3.6, 6.3.7).
 *
 * @param points obtained on the indicators judged
 * @param applicable what those indicators could earn at most
 */
record CreditRating(BigDecimal points, BigDecimal applicable, Comparison comparison) {
    private static final String BANDS = CreditGradeEdition.DOCUMENT + " 6.3.7";
    private static final SheetCheck CHECK =
            new SheetCheck(Indicators.CRITERIA, "CR-01", "CR-04", Set.of(SheetCheck.Part.EXCLUSIONS));

    static Outcome<Rating> of(EvaluationSheet sheet, Comparison comparison) {
        return CHECK.faultsIn(sheet)
                .orDone(() -> of(sheet.marks().values(), comparison).rating());
    }

    private static CreditRating of(Collection<Mark> marks, Comparison comparison) {
        var points = marks.stream()
                .filter(Mark.Points.class::isInstance)
                .map(mark -> ((Mark.Points) mark).value())
                .toList();
        return new CreditRating(
                plain(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                Indicators.EACH.multiply(BigDecimal.valueOf(points.size())),
                comparison);
    }

    private Rating rating() {
        var grade = grade();
        return new Rating(
                grade.passes(),
                grade.name(),
                points,
                Grade.passing().stream().map(this::tried).toList(),
                interpretations(grade),
                next(grade));
    }

    private Grade grade() {
        return Grade.passing().stream().filter(this::reaches).findFirst().orElse(Grade.D);
    }

    private boolean reaches(Grade grade) {
        return points.compareTo(comparison.boundFor(grade.bound(), applicable)) >= 0;
    }

    private Reason tried(Grade grade) {
        var met = reaches(grade);
        var shown = plain(comparison.shown(points, applicable)).toPlainString();
        return new Reason(
                "CR-02",
                BANDS,
                "≥ " + grade.bound(),
                shown,
                met,
                CreditGradeScheme.WORDING.message(
                        met ? "CR-02.reached" : "CR-02.not-reached",
                        shown,
                        grade.bound(),
                        CreditGradeScheme.WORDING.text("level." + grade.name())));
    }

    private List<Interpretation.Applied> interpretations(Grade grade) {
        var applied = new ArrayList<Interpretation.Applied>();
        var compared = comparison.shown(points, applicable);
        if (plain(compared).scale() > 0) {
            var rounded = new CreditRating(
                    compared.setScale(0, RoundingMode.HALF_UP), Indicators.MAXIMUM, Comparison.ABSOLUTE);
            applied.add(Readings.CONTINUOUS_BANDS.applied(rounded.grade() != grade));
        }
        if (grade == Grade.B || grade == Grade.C) {
            applied.add(Readings.SUB_GRADES.applied(false));
        }
        if (applicable.compareTo(Indicators.MAXIMUM) < 0) {
            var otherwise = new CreditRating(points, applicable, comparison.other());
            applied.add(Readings.EXCLUSIONS.applied(otherwise.grade() != grade));
        }
        return applied;
    }

    private Rating.@Nullable NextLevel next(Grade grade) {
        return grade.next()
                .map(above -> new Rating.NextLevel(above.name(), List.of(need(above))))
                .orElse(null);
    }

    /** So many points more; where the indicators judged cannot earn them, also so many of the excluded ones. */
    private Rating.Need need(Grade above) {
        var missing = plain(comparison.boundFor(above.bound(), applicable).subtract(points));
        var beyond = missing.subtract(applicable.subtract(points));
        if (beyond.signum() <= 0) {
            return new Rating.Need(CreditGradeScheme.WORDING.message("next.points", missing.toPlainString()), missing);
        }
        var excluded = beyond.divide(Indicators.EACH, 0, RoundingMode.CEILING);
        return new Rating.Need(
                CreditGradeScheme.WORDING.message("next.excluded", missing.toPlainString(), excluded), missing);
    }

    /** Without trailing zeros, and never with an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
