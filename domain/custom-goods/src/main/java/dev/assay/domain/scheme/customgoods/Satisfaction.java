package dev.assay.domain.scheme.customgoods;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the users asked are satisfied, held against 80 % as a fraction and never rounded (CG-02; 5(3), 6).
 *
 * @param sampled at least 1
 * @param satisfied 0 to {@code sampled}
 */
record Satisfaction(int sampled, int satisfied) {
    static final int PERCENT = 80;

    private static final Wording WORDING = CustomGoodsScheme.WORDING;
    private static final String RULE = "CG-02";
    private static final String FIELD = "measures.";
    private static final String MEASURE = CustomGoodsEdition.SATISFACTION.code();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 2;

    Satisfaction(Survey survey) {
        this(survey.sampled(), survey.satisfied());
    }

    static void check(EvaluationSheet sheet, Breaches breaches) {
        for (var name : sheet.measures().keySet()) {
            breaches.valid(name.equals(MEASURE), RULE, FIELD + name, () -> WORDING.message("CG-02.unknown", name));
        }
        var survey = sheet.measures().get(MEASURE);
        if (survey == null) {
            breaches.add(Breach.invalid(RULE, FIELD + MEASURE, WORDING.message("CG-02.missing")));
            return;
        }
        var sampled = Integer.toString(survey.sampled());
        breaches.valid(
                        survey.sampled() >= 1,
                        RULE,
                        FIELD + MEASURE + ".sampled",
                        () -> WORDING.message("CG-02.sampled", sampled))
                .valid(
                        survey.satisfied() >= 0 && survey.satisfied() <= Math.max(0, survey.sampled()),
                        RULE,
                        FIELD + MEASURE + ".satisfied",
                        () -> WORDING.message("CG-02.satisfied", sampled, Integer.toString(survey.satisfied())));
    }

    /** Widened, because a sample can be as large as an int. */
    private long shortfall() {
        return (long) PERCENT * sampled - 100L * satisfied;
    }

    boolean suffices() {
        return shortfall() <= 0;
    }

    boolean isExactlyAtTheLimit() {
        return shortfall() == 0;
    }

    /** How many more of those asked would have to be satisfied; 0 if it suffices. */
    long missing() {
        return Math.max(0, Math.ceilDiv(shortfall(), 100L));
    }

    /** For people, rounded down, so that what falls short never looks as if it did not. */
    String percent() {
        var share = HUNDRED.multiply(BigDecimal.valueOf(satisfied))
                .divide(BigDecimal.valueOf(sampled), SHOWN_DECIMALS, RoundingMode.FLOOR)
                .stripTrailingZeros();
        return share.toPlainString() + " %";
    }
}
