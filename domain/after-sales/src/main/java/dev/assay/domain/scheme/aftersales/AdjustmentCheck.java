package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Named;
import java.util.List;

/** Special deductions name what they are for, several may be for the same; bonuses need not. Each has a reason. */
final class AdjustmentCheck {
    private static final String RULE = "AS-01";
    private static final Wording WORDING = AfterSalesScheme.WORDING;

    private AdjustmentCheck() {}

    static Breaches deductions(List<Adjustment> given, Breaches breaches) {
        return check("deductions", given, AfterSalesLists.DEDUCTIONS, true, breaches);
    }

    static Breaches bonuses(List<Adjustment> given, Breaches breaches) {
        return check("bonuses", given, AfterSalesLists.BONUSES, false, breaches);
    }

    private static Breaches check(
            String field, List<Adjustment> given, List<Named> listed, boolean coded, Breaches breaches) {
        var codes = listed.stream().map(Named::code).toList();
        for (int index = 0; index < given.size(); index++) {
            var at = "%s.%d".formatted(field, index);
            var code = given.get(index).code();
            if (code == null) {
                breaches.valid(!coded, RULE, at + ".code", () -> WORDING.message("adjustment.no-code", codes));
            } else {
                breaches.valid(
                        codes.contains(code),
                        RULE,
                        at + ".code",
                        () -> WORDING.message("adjustment.unknown", code, codes));
            }
            breaches.valid(
                    !given.get(index).reason().isBlank(),
                    RULE,
                    at + ".reason",
                    () -> WORDING.message("adjustment.reason"));
        }
        return breaches;
    }
}
