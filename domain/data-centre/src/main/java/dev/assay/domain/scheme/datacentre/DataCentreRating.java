package dev.assay.domain.scheme.datacentre;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.SheetCheck;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a sheet rates: the points are held against the bound of each tier. */
final class DataCentreRating {
    private static final String RULE = "DC-01";
    private static final String CLAUSE = "DC-001 1";
    private static final Wording WORDING = DataCentreScheme.WORDING;
    private static final SheetCheck CHECK = new SheetCheck(DataCentreEdition.CRITERIA, RULE, RULE, Set.of());

    private DataCentreRating() {}

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
        var earned = Arrays.stream(Tier.values())
                .filter(tier -> tier.isEarnedBy(total))
                .reduce((lower, higher) -> higher);
        return new Rating(
                earned.isPresent(),
                earned.map(Tier::name).orElse(null),
                total,
                Arrays.stream(Tier.values()).map(tier -> tried(tier, total)).toList(),
                List.of(),
                next(total));
    }

    private static Reason tried(Tier tier, BigDecimal total) {
        var met = tier.isEarnedBy(total);
        var actual = total.toPlainString();
        var message = WORDING.message(met ? "reached" : "not-reached", actual, tier.bound());
        return new Reason(RULE, CLAUSE, "≥ " + tier.bound(), actual, met, message);
    }

    private static Rating.@Nullable NextLevel next(BigDecimal total) {
        return Arrays.stream(Tier.values())
                .filter(tier -> !tier.isEarnedBy(total))
                .findFirst()
                .map(tier -> {
                    var missing = tier.bound().subtract(total);
                    var need = new Rating.Need(WORDING.message("next", missing.toPlainString()), missing);
                    return new Rating.NextLevel(tier.name(), List.of(need));
                })
                .orElse(null);
    }
}
