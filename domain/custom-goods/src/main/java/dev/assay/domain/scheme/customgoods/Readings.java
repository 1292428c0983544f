package dev.assay.domain.scheme.customgoods;

import dev.assay.domain.certification.explanation.Interpretation;
import java.util.List;

/** Our readings of CTS OLS/GZ-0056-2025 where it is silent or at odds with itself. */
final class Readings {
    static final Interpretation JUDGED_AGAIN = reading("CG-01", "judged-again");
    static final Interpretation EIGHTY_INCLUDED = reading("CG-02", "eighty-included");
    static final Interpretation BLOCK = reading("CG-02", "block");
    static final Interpretation ONE_RESULT = reading("CG-03", "one-result");
    private static final Interpretation ANY_SAMPLE = reading("CG-02", "any-sample");
    private static final Interpretation TRADE_PERMITS = reading("CASE-04", "trade-permits");
    private static final Interpretation ONE_FIELD = reading("CASE-05", "one-field");
    private static final Interpretation UNTIL_THE_DAY = reading("CASE-21", "until-the-day");
    private static final Interpretation EARLIER_CERTIFICATES = reading("CASE-21", "earlier-certificates");
    private static final Interpretation EACH_CALENDAR_YEAR = reading("SURV-01", "each-calendar-year");
    private static final Interpretation REASON_IN_WORDS = reading("SUS-01", "reason-in-words");
    private static final Interpretation GENERAL_LIMITS = reading("SUS-02", "general-limits");

    private Readings() {}

    static List<Interpretation> all() {
        return List.of(
                JUDGED_AGAIN,
                EIGHTY_INCLUDED,
                BLOCK,
                ANY_SAMPLE,
                ONE_RESULT,
                TRADE_PERMITS,
                ONE_FIELD,
                UNTIL_THE_DAY,
                EARLIER_CERTIFICATES,
                EACH_CALENDAR_YEAR,
                REASON_IN_WORDS,
                GENERAL_LIMITS);
    }

    private static Interpretation reading(String rule, String name) {
        return new Interpretation(
                "custom-goods/%s/%s".formatted(rule, name),
                rule,
                CustomGoodsScheme.WORDING.message("interpretation.%s.%s".formatted(rule, name)));
    }
}
