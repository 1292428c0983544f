package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.explanation.Interpretation;
import java.util.List;
import java.util.stream.Stream;

/** Our readings of the rule document where it is silent or at odds with itself. */
final class Readings {
    static final Interpretation LEVEL_1 = reading("MPC-02", "level-1");
    static final Interpretation NO_FALLING_BACK = reading("MPC-02", "no-falling-back");
    static final Interpretation OWN_ROW = reading("MPC-02", "own-row");
    static final Interpretation PARTIAL_IS_THE_REST = reading("MPC-03", "partial-is-the-rest");
    static final Interpretation WORSE_COUNTS = reading("MPC-06", "worse-counts");
    static final Interpretation COUNTS_DECIDE = reading("MPC-06", "counts-decide");
    static final Interpretation PLACEHOLDER = reading("MPC-05", "placeholder");
    static final Interpretation FIELD_TABLE = reading("CASE-05", "field-table");
    static final Interpretation EARLIER_EDITION = reading("CASE-22", "earlier-edition");
    static final Interpretation EACH_CALENDAR_YEAR = reading("SURV-01", "each-calendar-year");
    static final Interpretation HALF_ROUNDED_UP = reading("SURV-02", "half-rounded-up");
    static final Interpretation SHARE_OF_FULL = reading("SURV-02", "share-of-full");

    private static final List<Interpretation> ALWAYS = List.of(
            LEVEL_1,
            NO_FALLING_BACK,
            OWN_ROW,
            PARTIAL_IS_THE_REST,
            WORSE_COUNTS,
            COUNTS_DECIDE,
            FIELD_TABLE,
            EARLIER_EDITION,
            EACH_CALENDAR_YEAR,
            HALF_ROUNDED_UP,
            SHARE_OF_FULL);
    private static final List<Interpretation> WITH_PLACEHOLDER =
            Stream.concat(ALWAYS.stream(), Stream.of(PLACEHOLDER)).toList();

    private Readings() {}

    static List<Interpretation> all(boolean placeholder) {
        return placeholder ? WITH_PLACEHOLDER : ALWAYS;
    }

    private static Interpretation reading(String rule, String name) {
        return new Interpretation(
                "mass-personalisation/%s/%s".formatted(rule, name),
                rule,
                MassPersonalisationScheme.WORDING.message("interpretation.%s.%s".formatted(rule, name)));
    }
}
