package dev.assay.domain.scheme.@package@;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.SheetCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** How a sheet rates: the points are held against the bound. */
final class @Name@Rating {
    private static final String RULE = "@PREFIX@-01";
    private static final String CLAUSE = "@PREFIX@-001 1";
    private static final BigDecimal BOUND = BigDecimal.valueOf(6);
    private static final Wording WORDING = @Name@Scheme.WORDING;
    private static final List<Criterion> CRITERIA = @Name@Edition.CRITERIA;
    private static final SheetCheck CHECK = new SheetCheck(CRITERIA, RULE, RULE, Set.of());

    private @Name@Rating() {}

    static Outcome<Rating> of(EvaluationSheet sheet) {
        return CHECK.faultsIn(sheet).orDone(() -> rating(total(sheet)));
    }

    private static BigDecimal total(EvaluationSheet sheet) {
        return sheet.marks().values().stream()
                .map(Mark.Points.class::cast)
                .map(Mark.Points::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Rating rating(BigDecimal total) {
        var met = total.compareTo(BOUND) >= 0;
        var actual = total.toPlainString();
        var reason = new Reason(
                RULE,
                CLAUSE,
                "≥ " + BOUND,
                actual,
                met,
                WORDING.message(met ? "reached" : "not-reached", actual, BOUND));
        return met
                ? new Rating(true, "CONFORMING", total, List.of(reason), List.of(), null)
                : new Rating(false, null, total, List.of(reason), List.of(), next(BOUND.subtract(total)));
    }

    private static Rating.NextLevel next(BigDecimal missing) {
        var need = new Rating.Need(WORDING.message("next", missing.toPlainString()), missing);
        return new Rating.NextLevel("CONFORMING", List.of(need));
    }
}
