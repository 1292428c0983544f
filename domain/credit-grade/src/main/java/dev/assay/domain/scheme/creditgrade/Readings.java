package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.explanation.Interpretation;
import java.util.List;

/** Our readings of CCT/GZ-SC01-02 where it is silent or at odds with itself. */
final class Readings {
    static final Interpretation CONTINUOUS_BANDS = reading("CR-02", "continuous-bands");
    static final Interpretation SUB_GRADES = reading("CR-03", "sub-grades");
    static final Interpretation EXCLUSIONS = reading("CR-04", "exclusions");
    static final Interpretation TABLE_LEADS = reading("CR-05", "table-leads");
    static final Interpretation END_OF_TABLE = reading("TIME-CR-1", "end-of-table");
    static final Interpretation HALF_DAYS = reading("TIME-CR-2", "half-days");
    static final Interpretation EARLIER_EDITIONS = reading("CASE-22", "earlier-editions");
    private static final Interpretation TOLD_BY = reading("SUS-01", "told-by");
    private static final Interpretation NO_CHOICE = reading("WDR-01", "no-choice");

    private Readings() {}

    static List<Interpretation> all() {
        return List.of(
                CONTINUOUS_BANDS,
                SUB_GRADES,
                EXCLUSIONS,
                TABLE_LEADS,
                END_OF_TABLE,
                HALF_DAYS,
                EARLIER_EDITIONS,
                TOLD_BY,
                NO_CHOICE);
    }

    private static Interpretation reading(String rule, String name) {
        return new Interpretation(
                "credit-grade/%s/%s".formatted(rule, name),
                rule,
                CreditGradeScheme.WORDING.message("interpretation.%s.%s".formatted(rule, name)));
    }
}
