package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Audit time where the rules publish no table (TIME-0, OD01 7.3): man-days are entered with a justification, and the plan
 * is checked the same way as any other. Combined audits add up; increasing and reducing factors belong to tables.
 */
final class JustifiedAuditTime {
    private static final Wording WORDING = Wording.beside(JustifiedAuditTime.class);
    private static final String CLAUSE = "CESI-SC-OD01 7.3";
    private static final BigDecimal ON_SITE = new BigDecimal("0.8");

    /** The reading that every answer of it rests on ▲. */
    static final Interpretation ENTERED =
            new Interpretation("TIME-0/entered", "TIME-0", WORDING.message("interpretation.TIME-0.entered"));

    private JustifiedAuditTime() {}

    static Outcome<AuditTime> of(AuditTimeRequest request) {
        var breaches = new Breaches()
                .valid(
                        request.persons() >= 1,
                        "TIME-0",
                        "persons",
                        () -> WORDING.message("TIME-0.persons", Integer.toString(request.persons())))
                .valid(
                        request.places() >= 1,
                        "TIME-0",
                        "places",
                        () -> WORDING.message("TIME-0.places", Integer.toString(request.places())))
                .valid(
                        request.factors().increases().isEmpty(),
                        "TIME-0",
                        "increases",
                        () -> WORDING.message("TIME-0.factors"))
                .valid(
                        request.factors().reductions().isEmpty(),
                        "TIME-0",
                        "reductions",
                        () -> WORDING.message("TIME-0.factors"))
                .met(
                        request.factors().manualBase() != null,
                        "TIME-0",
                        "manualBase",
                        () -> WORDING.message("TIME-0.manual"));
        var bases = new ArrayList<>(request.factors().combined());
        if (request.factors().manualBase() != null) {
            bases.addFirst(request.factors().manualBase());
        }
        for (var base : bases) {
            breaches.valid(
                    base.days().signum() > 0 && !base.reason().isBlank(),
                    "TIME-0",
                    "manualBase",
                    () -> WORDING.message("TIME-0.base"));
        }
        return breaches.orDone(() -> justified(bases));
    }

    private static AuditTime justified(List<AuditTimeRequest.ManualBase> bases) {
        var days = bases.stream().map(AuditTimeRequest.ManualBase::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        var reasons = bases.stream()
                .map(base -> new Reason(
                        "TIME-0",
                        CLAUSE,
                        "> 0",
                        base.days().toPlainString(),
                        true,
                        WORDING.message("TIME-0.justified", base.days().toPlainString(), base.reason())))
                .toList();
        return new AuditTime(days, days.multiply(ON_SITE), reasons, List.of(ENTERED.applied(false)));
    }
}
