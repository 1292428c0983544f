package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Audit time by annex 3 and 5.3.1.2: man-days, factors that add and take off, floors (TIME-AS-1 to TIME-AS-3). */
final class AfterSalesAuditTime {
    private static final String DOCUMENT = AfterSalesEdition.DOCUMENT;
    private static final Wording WORDING = AfterSalesScheme.WORDING;
    private static final BigDecimal ON_SITE = new BigDecimal("0.8");

    private final AuditTimeRequest request;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Interpretation.Applied> interpretations = new ArrayList<>();

    private AfterSalesAuditTime(AuditTimeRequest request) {
        this.request = request;
    }

    static Outcome<AuditTime> of(AuditTimeRequest request) {
        return AuditTimeCheck.faultsIn(request).orDone(() -> new AfterSalesAuditTime(request).computed());
    }

    private AuditTime computed() {
        var initial = initial();
        var base = share(initial).add(combined());
        var wanted = halfDaysUp(base.add(factors()));
        var floor = ManDays.HALF.multiply(BigDecimal.valueOf(request.places()));
        var days = wanted.max(floor);
        var onSite = days.multiply(ON_SITE).max(floor);
        because("TIME-AS-3", "annex 3 note 5", "≥ " + plain(floor), days, "TIME-AS-3.total", plain(days), plain(floor));
        because(
                "TIME-AS-3",
                "annex 3 notes 4, 5",
                "≥ 80 %, ≥ " + plain(floor),
                onSite,
                "TIME-AS-3.on-site",
                plain(onSite));
        tellReadings(initial, base, wanted, floor);
        return new AuditTime(days, onSite, reasons, interpretations);
    }

    /** Each reading beside what it changed: where the floor of the places decides, rounding and factors do not. */
    private void tellReadings(BigDecimal initial, BigDecimal base, BigDecimal wanted, BigDecimal floor) {
        var days = wanted.max(floor);
        var rounded = ManDays.isRounded(initial, request.audit());
        if (request.audit() != AuditKind.INITIAL || rounded) {
            interpretations.add(Readings.HALF_DAYS.applied(rounded && wanted.compareTo(floor) > 0));
        }
        if (!request.factors().increases().isEmpty()
                || !request.factors().reductions().isEmpty()) {
            var without = halfDaysUp(base).max(floor);
            interpretations.add(Readings.FACTORS.applied(days.compareTo(without) != 0));
        }
        if (request.places() > 1) {
            var added = wanted.add(floor).subtract(ManDays.HALF);
            interpretations.add(Readings.EACH_PLACE.applied(days.compareTo(added) != 0));
        }
    }

    /** What an initial audit takes: by the table, by its progression, or above the table by what the planner sets. */
    private BigDecimal initial() {
        var row = ManDays.rowFor(request.persons());
        var manual = request.factors().manualBase();
        if (!ManDays.isBeyond(request.persons())) {
            band(row.from(), row.to(), row.initial(), manual == null ? "TIME-AS-1.row" : "TIME-AS-1.row-leads");
            return row.initial();
        }
        interpretations.add(
                Readings.PROGRESSION.applied(manual == null || manual.days().compareTo(row.initial()) != 0));
        if (manual == null) {
            band(row.from(), row.to(), row.initial(), "TIME-AS-1.progression");
            return row.initial();
        }
        var least = plain(AuditTimeCheck.leastBeyond());
        because(
                "TIME-AS-1",
                "annex 3",
                "≥ " + least,
                manual.days(),
                "TIME-AS-1.manual",
                plain(manual.days()),
                manual.reason());
        return manual.days();
    }

    private void band(int from, int to, BigDecimal days, String key) {
        because(
                "TIME-AS-1",
                "annex 3",
                "%d–%d".formatted(from, to),
                BigDecimal.valueOf(request.persons()),
                key,
                Integer.toString(from),
                Integer.toString(to),
                plain(days));
    }

    private BigDecimal share(BigDecimal initial) {
        var audit = request.audit();
        var days = ManDays.share(initial, audit);
        if (audit != AuditKind.INITIAL) {
            because(
                    "TIME-AS-2",
                    "5.3.1.2",
                    "%d/3 × %s".formatted(ManDays.thirds(audit), plain(initial)),
                    days,
                    "TIME-AS-2.share",
                    Integer.toString(ManDays.thirds(audit)),
                    plain(initial),
                    plain(days));
        }
        return days;
    }

    /** Half a day for each factor named, added or taken off ▲. */
    private BigDecimal factors() {
        var more = factors(request.factors().increases(), "+ 0.5 each", "TIME-AS-2.increase");
        var less = factors(request.factors().reductions(), "− 0.5 each", "TIME-AS-2.reduction");
        return more.subtract(less);
    }

    private BigDecimal factors(Set<String> codes, String expected, String key) {
        var days = ManDays.HALF.multiply(BigDecimal.valueOf(codes.size()));
        if (!codes.isEmpty()) {
            because("TIME-AS-2", "annex 3 note 6", expected, days, key, String.join(", ", codes), plain(days));
        }
        return days;
    }

    /** The document is silent on combined audits; by the general procedure they add up. */
    private BigDecimal combined() {
        var sum = BigDecimal.ZERO;
        for (var other : request.factors().combined()) {
            sum = sum.add(other.days());
            reasons.add(new Reason(
                    "TIME-0",
                    "CESI-SC-OD01 7.3",
                    "> 0",
                    plain(other.days()),
                    true,
                    WORDING.message("TIME-AS-1.combined", plain(other.days()), other.reason())));
        }
        return sum;
    }

    private static BigDecimal halfDaysUp(BigDecimal days) {
        return days.divide(ManDays.HALF, 0, RoundingMode.CEILING).multiply(ManDays.HALF);
    }

    private void because(
            String rule, String where, String expected, BigDecimal actual, String key, Object... arguments) {
        reasons.add(new Reason(
                rule, DOCUMENT + " " + where, expected, plain(actual), true, WORDING.message(key, arguments)));
    }

    private static String plain(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString();
    }
}
