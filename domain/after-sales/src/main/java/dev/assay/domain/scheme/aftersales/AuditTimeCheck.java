package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Wording;
import java.math.BigDecimal;
import java.util.Set;

/** What is unsound about a question for audit time. */
final class AuditTimeCheck {
    private static final Wording WORDING = AfterSalesScheme.WORDING;
    private static final Set<String> FACTORS = Set.of("a", "b", "c", "d", "e", "f", "g", "h");

    private AuditTimeCheck() {}

    static Breaches faultsIn(AuditTimeRequest request) {
        var breaches = new Breaches()
                .valid(
                        request.persons() >= 1,
                        "TIME-AS-1",
                        "persons",
                        () -> WORDING.message("TIME-AS-1.persons", Integer.toString(request.persons())))
                .valid(
                        request.places() >= 1,
                        "TIME-AS-3",
                        "places",
                        () -> WORDING.message("TIME-AS-3.places", Integer.toString(request.places())));
        checkFactors("increases", request.factors().increases(), breaches);
        checkFactors("reductions", request.factors().reductions(), breaches);
        var manual = request.factors().manualBase();
        if (manual != null) {
            checkBase("manualBase", manual, breaches);
            breaches.met(
                    !isNumber(manual.days())
                            || !ManDays.isBeyond(request.persons())
                            || manual.days().compareTo(leastBeyond()) >= 0,
                    "TIME-AS-1",
                    "manualBase.days",
                    () -> WORDING.message("TIME-AS-1.low", manual.days(), leastBeyond()));
        }
        request.factors().combined().forEach(other -> checkBase("combined", other, breaches));
        return breaches;
    }

    /** One man-day more than the last row. */
    static BigDecimal leastBeyond() {
        return ManDays.TABLE.last().initial().add(BigDecimal.ONE);
    }

    private static void checkFactors(String field, Set<String> given, Breaches breaches) {
        for (var code : given) {
            breaches.valid(
                    FACTORS.contains(code),
                    "TIME-AS-2",
                    field,
                    () -> WORDING.message("TIME-AS-2.unknown", code, field));
        }
    }

    private static void checkBase(String field, ManualBase base, Breaches breaches) {
        breaches.valid(isNumber(base.days()), "TIME-AS-1", field + ".days", () -> WORDING.message("TIME-AS-1.days"))
                .valid(
                        !base.reason().isBlank(),
                        "TIME-AS-1",
                        field + ".reason",
                        () -> WORDING.message("TIME-AS-1.reason"));
    }

    /** Whether it is more than nothing and short enough to be written out. */
    private static boolean isNumber(BigDecimal days) {
        return days.signum() > 0 && Mark.Points.isExact(days);
    }
}
