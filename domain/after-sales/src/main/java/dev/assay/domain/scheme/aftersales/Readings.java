package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.explanation.Interpretation;
import java.util.List;

/** Our readings of the document, and of GB/T 27922-2011 beside it, where they are silent or at odds with themselves. */
final class Readings {
    static final Interpretation FINAL_SCORE = reading("AS-01", "final-score");
    static final Interpretation SCALED = reading("AS-01", "scaled");
    static final Interpretation UNROUNDED = reading("AS-01", "unrounded");
    static final Interpretation ONE_BONUS = reading("AS-01", "one-bonus");
    static final Interpretation FIVE_DEDUCTIONS = reading("AS-01", "five-deductions");
    static final Interpretation UNCAPPED = reading("AS-01", "uncapped");
    static final Interpretation FAILED_KEY = reading("AS-02", "failed-key");
    static final Interpretation PLACEHOLDER = reading("AS-03", "placeholder");
    static final Interpretation PROGRESSION = reading("TIME-AS-1", "progression");
    static final Interpretation HALF_DAYS = reading("TIME-AS-2", "half-days");
    static final Interpretation FACTORS = reading("TIME-AS-2", "factors");
    static final Interpretation EACH_PLACE = reading("TIME-AS-3", "each-place");
    static final Interpretation FIELD = reading("CASE-05", "field");
    static final Interpretation UNDATED = reading("CASE-22", "undated");
    static final Interpretation THREE_YEARS = reading("CERT-02", "three-years");
    static final Interpretation LATEST_DAY = reading("REC-01", "latest-day");
    private static final Interpretation TOLD_BY = reading("SUS-01", "told-by");
    private static final Interpretation NO_CHOICE = reading("WDR-01", "no-choice");

    private Readings() {}

    static List<Interpretation> all() {
        return List.of(
                FINAL_SCORE,
                SCALED,
                UNROUNDED,
                ONE_BONUS,
                FIVE_DEDUCTIONS,
                UNCAPPED,
                FAILED_KEY,
                PLACEHOLDER,
                PROGRESSION,
                HALF_DAYS,
                FACTORS,
                EACH_PLACE,
                FIELD,
                UNDATED,
                THREE_YEARS,
                LATEST_DAY,
                TOLD_BY,
                NO_CHOICE);
    }

    private static Interpretation reading(String rule, String name) {
        return new Interpretation(
                "after-sales/%s/%s".formatted(rule, name),
                rule,
                AfterSalesScheme.WORDING.message("interpretation.%s.%s".formatted(rule, name)));
    }
}
