package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.casework.CaseEvent.FeesQuoted;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.Quotation;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a case costs: quoted from the audit time before the contract, owed by what was done if it ends early (FEE-01). */
record Charging(CaseFile file) {
    private static final int YEARS = 3;
    private static final int SURVEILLANCE_AUDITS = 2;

    /** For a whole cycle; refused if the body has no price for something, or with the faults of its audit times. */
    Outcome<CaseEvent> quote(CaseAct.QuoteFees act, Circumstances circumstances) {
        var edition = circumstances.editionOf(file);
        var prices = circumstances.prices();
        var breaches = new Breaches();
        for (var item : FeeItem.values()) {
            breaches.met(
                    item.basis() == FeeItem.Basis.AT_COST || prices.prices().containsKey(item),
                    "FEE-01",
                    null,
                    () -> Case.WORDING.message("FEE-01.no-price", item.text()));
        }
        var initial = edition.auditTime(basis(AuditKind.INITIAL, act.initial()));
        var surveillance = edition.auditTime(basis(AuditKind.SURVEILLANCE, act.surveillance()));
        initial.breaches().stream().map(breach -> breach.within("initial")).forEach(breaches::add);
        surveillance.breaches().stream()
                .map(breach -> breach.within("surveillance"))
                .forEach(breaches::add);
        return breaches.orDone(() ->
                new FeesQuoted(act.on(), prices.quote(wholeCycle(initial.orElseThrow(), surveillance.orElseThrow()))));
    }

    private AuditTimeRequest basis(AuditKind kind, AuditTimeRequest.Factors factors) {
        var application = file.application();
        return new AuditTimeRequest(
                kind, application.persons(), application.scope().places().size(), factors);
    }

    private static Map<FeeItem, BigDecimal> wholeCycle(AuditTime initial, AuditTime surveillance) {
        var quantities = new EnumMap<FeeItem, BigDecimal>(FeeItem.class);
        for (var item : FeeItem.values()) {
            quantities.put(
                    item,
                    switch (item.basis()) {
                        case ONCE, AT_COST -> BigDecimal.ONE;
                        case YEAR -> BigDecimal.valueOf(YEARS);
                        case MAN_DAY ->
                            item == FeeItem.SURVEILLANCE
                                    ? surveillance.days().multiply(BigDecimal.valueOf(SURVEILLANCE_AUDITS))
                                    : initial.days();
                    });
        }
        return quantities;
    }

    /** What the client owes for what was done, at the prices that were quoted; empty if none were. */
    Optional<Quotation> owed() {
        return file.latest(FeesQuoted.class)
                .map(quoted -> quoted.quotation().prices().quote(done()));
    }

    private Map<FeeItem, BigDecimal> done() {
        var done = new EnumMap<FeeItem, BigDecimal>(FeeItem.class);
        noteOnce(done, FeeItem.APPLICATION, CaseEvent.ApplicationAccepted.class);
        noteOnce(done, FeeItem.REGISTRATION, CaseEvent.ContractSigned.class);
        noteOnce(done, FeeItem.DOCUMENT_REVIEW, CaseEvent.DocumentsReturned.class);
        noteOnce(done, FeeItem.DOCUMENT_REVIEW, CaseEvent.DocumentsPassed.class);
        noteOnce(done, FeeItem.TRAVEL, CaseEvent.VisitOpened.class);
        noteOnce(done, FeeItem.TECHNICAL_REVIEW, CaseEvent.CaseReviewed.class);
        noteOnce(done, FeeItem.CERTIFICATE, CaseEvent.CertificateGranted.class);
        var days = daysWorked();
        if (days.signum() > 0) {
            done.put(FeeItem.EVALUATION, days);
        }
        return done;
    }

    /** By the plan that each was worked under; those of a member who had to leave the team count for nothing (CASE-10). */
    private BigDecimal daysWorked() {
        var days = BigDecimal.ZERO;
        AuditPlan plan = null;
        for (var event : file.events()) {
            if (event instanceof CaseEvent.AuditPlanned planned) {
                plan = planned.plan();
            } else if (event instanceof CaseEvent.ActivityReported reported && plan != null) {
                days = days.add(reported.activity().without(removed()).daysUnder(plan));
            }
        }
        return days;
    }

    private Set<String> removed() {
        return file.all(CaseEvent.ObjectionUpheld.class).stream()
                .map(CaseEvent.ObjectionUpheld::member)
                .collect(Collectors.toSet());
    }

    private void noteOnce(Map<FeeItem, BigDecimal> done, FeeItem item, Class<? extends CaseEvent> event) {
        if (file.latest(event).isPresent()) {
            done.put(item, BigDecimal.ONE);
        }
    }
}
