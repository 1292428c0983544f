package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.audit.ManDayTable;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Audit time by annex 1 of CCT/GZ-SC01-02: a table, factors that add and take off, floors (TIME-CR-1 to TIME-CR-3). */
final class CreditAuditTime {
    static final ManDayTable TABLE = ManDayTable.empty()
            .upTo(65, "2", "1", "1.5")
            .upTo(175, "2.5", "1", "1.5")
            .upTo(275, "3", "1", "2")
            .upTo(425, "3.5", "1.5", "2.5")
            .upTo(625, "4", "1.5", "2.5")
            .upTo(875, "4.5", "1.5", "3")
            .upTo(1500, "5", "2", "3.5")
            .upTo(2675, "5.5", "2", "3.5")
            .upTo(4350, "6", "2", "4");

    private static final Wording WORDING = CreditGradeScheme.WORDING;
    private static final String ANNEX = CreditGradeEdition.DOCUMENT + " annex 1";
    private static final Set<String> INCREASES = Set.of("a", "b", "c", "d", "e");
    private static final Set<String> REDUCTIONS =
            IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST_REDUCTION = new BigDecimal("0.3");
    private static final BigDecimal ON_SITE = new BigDecimal("0.8");
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private final AuditTimeRequest request;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Interpretation.Applied> interpretations = new ArrayList<>();

    private CreditAuditTime(AuditTimeRequest request) {
        this.request = request;
    }

    static Outcome<AuditTime> of(AuditTimeRequest request) {
        return faultsIn(request).orDone(() -> new CreditAuditTime(request).computed());
    }

    private static Breaches faultsIn(AuditTimeRequest request) {
        var breaches = new Breaches()
                .valid(
                        request.persons() >= 1,
                        "TIME-CR-1",
                        "persons",
                        () -> WORDING.message("TIME-CR-1.persons", Integer.toString(request.persons())))
                .valid(
                        request.places() >= 1,
                        "TIME-CR-1",
                        "places",
                        () -> WORDING.message("TIME-CR-1.places", Integer.toString(request.places())));
        checkCodes("increases", request.factors().increases(), INCREASES, breaches);
        checkCodes("reductions", request.factors().reductions(), REDUCTIONS, breaches);
        checkManualBase(request, breaches);
        for (var other : request.factors().combined()) {
            checkBase("combined", other, breaches);
        }
        return breaches;
    }

    private static void checkCodes(String field, Set<String> given, Set<String> known, Breaches breaches) {
        for (var code : given) {
            breaches.valid(
                    known.contains(code), "TIME-CR-2", field, () -> WORDING.message("TIME-CR-2.unknown", code, field));
        }
    }

    /** Above the end of the table a base must be given, and is no lower than the last row ▲. */
    private static void checkManualBase(AuditTimeRequest request, Breaches breaches) {
        var last = TABLE.last();
        var manual = request.factors().manualBase();
        var beyond = request.persons() > last.to();
        if (manual == null) {
            breaches.met(
                    !beyond,
                    "TIME-CR-1",
                    "manualBase",
                    () -> WORDING.message("TIME-CR-1.end", Integer.toString(last.to())));
        } else {
            checkBase("manualBase", manual, breaches);
            breaches.met(
                    !beyond || manual.days().compareTo(last.daysFor(request.audit())) >= 0,
                    "TIME-CR-1",
                    "manualBase.days",
                    () -> WORDING.message("TIME-CR-1.low", manual.days(), last.daysFor(request.audit())));
        }
    }

    private static void checkBase(String field, ManualBase base, Breaches breaches) {
        breaches.valid(
                        base.days().signum() > 0,
                        "TIME-CR-1",
                        field + ".days",
                        () -> WORDING.message("TIME-CR-1.days", base.days()))
                .valid(
                        !base.reason().isBlank(),
                        "TIME-CR-1",
                        field + ".reason",
                        () -> WORDING.message("TIME-CR-1.reason"));
    }

    private AuditTime computed() {
        var base = base();
        var exact = base.add(increase()).subtract(reduction(base)).max(LEAST);
        var days = exact.divide(HALF, 0, RoundingMode.CEILING).multiply(HALF);
        because("TIME-CR-2", " notes 2–4", "≥ " + LEAST, days, "TIME-CR-2.total", days);
        interpretations.add(Readings.HALF_DAYS.applied(days.compareTo(exact) != 0));
        var onSite = days.multiply(ON_SITE).max(LEAST);
        because("TIME-CR-3", " notes 2, 5", "≥ 80 %, ≥ " + LEAST, onSite, "TIME-CR-3.on-site", plain(onSite));
        return new AuditTime(days, onSite, reasons, interpretations);
    }

    private BigDecimal base() {
        var single = TABLE.rowFor(request.persons()).map(this::tabled).orElseGet(this::manual);
        var base = single;
        for (var other : request.factors().combined()) {
            base = base.add(other.days());
            because(
                    "TIME-CR-2",
                    " note 4",
                    "+",
                    other.days(),
                    "TIME-CR-2.combined",
                    plain(other.days()),
                    other.reason());
        }
        return base;
    }

    private BigDecimal tabled(ManDayTable.Row row) {
        var days = row.daysFor(request.audit());
        because(
                "TIME-CR-1",
                "",
                "%d–%d".formatted(row.from(), row.to()),
                BigDecimal.valueOf(request.persons()),
                request.factors().manualBase() == null ? "TIME-CR-1.row" : "TIME-CR-1.row-leads",
                Integer.toString(row.from()),
                Integer.toString(row.to()),
                plain(days));
        return days;
    }

    private BigDecimal manual() {
        var manual = request.factors().manualBase();
        if (manual == null) {
            throw new IllegalStateException("checked before: beyond the table there is a manual base");
        }
        var least = TABLE.last().daysFor(request.audit());
        because(
                "TIME-CR-1",
                "",
                "≥ " + plain(least),
                manual.days(),
                "TIME-CR-1.manual",
                plain(manual.days()),
                manual.reason());
        interpretations.add(Readings.END_OF_TABLE.applied(true));
        return manual.days();
    }

    private BigDecimal increase() {
        var codes = request.factors().increases();
        var days = HALF.multiply(BigDecimal.valueOf(codes.size()));
        if (!codes.isEmpty()) {
            because(
                    "TIME-CR-2",
                    " note 3",
                    "+ 0.5 each",
                    days,
                    "TIME-CR-2.increase",
                    String.join(", ", codes),
                    plain(days));
        }
        return days;
    }

    private BigDecimal reduction(BigDecimal base) {
        var codes = request.factors().reductions();
        var most = base.multiply(MOST_REDUCTION);
        var days = HALF.multiply(BigDecimal.valueOf(codes.size())).min(most);
        if (!codes.isEmpty()) {
            because(
                    "TIME-CR-2",
                    " note 4; 6.1.7",
                    "≤ 0.5 each, ≤ 30 % = " + plain(most),
                    days,
                    "TIME-CR-2.reduction",
                    String.join(", ", codes),
                    plain(days),
                    plain(most));
        }
        return days;
    }

    private void because(
            String rule, String where, String expected, BigDecimal actual, String key, Object... arguments) {
        reasons.add(new Reason(rule, ANNEX + where, expected, plain(actual), true, WORDING.message(key, arguments)));
    }

    private static String plain(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString();
    }
}
