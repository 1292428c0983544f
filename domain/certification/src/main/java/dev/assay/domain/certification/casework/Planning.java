package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;

/** The audit plan: its dates, its team and its time (CASE-03, CASE-09, CASE-10); and objections to it. */
record Planning(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> plan(CaseAct.Plan act) {
        var application = file.application();
        var basis = new AuditTimeRequest(
                file.purpose().audit(),
                application.persons(),
                file.placesToVisit().size(),
                act.factors());
        var plan = new AuditPlan(act.from(), act.to(), act.team(), basis, act.purpose());
        var breaches = new Breaches();
        checkDates(plan, breaches);
        checkMayBePlannedAnew(breaches);
        new TeamCheck(file, circumstances).check(plan, breaches);
        var time = circumstances.editionOf(file).auditTime(basis);
        switch (time) {
            case Outcome.Done<AuditTime>(var needed) -> checkTime(plan, needed, breaches);
            case Outcome.Refused<AuditTime>(var faults) -> breaches.addAll(faults);
        }
        return breaches.orElse(() ->
                time.map(needed -> new CaseEvent.AuditPlanned(act.on(), plan, needed.days(), needed.onSiteMinimum())));
    }

    /**
     * The client is told when the plan is recorded, whatever day it bears, so notice counts from today. A visit that has
     * begun may go on, and what has passed of it needs no notice any more.
     */
    private void checkDates(AuditPlan plan, Breaches breaches) {
        var told = circumstances.today();
        var goesOn = file.isVisitOpened() && !plan.from().isAfter(told);
        breaches.valid(
                        goesOn || !plan.from().isBefore(told),
                        "CASE-10",
                        "from",
                        () -> WORDING.message("CASE-10.from", plan.from(), told))
                .valid(
                        !goesOn || !plan.to().isBefore(told),
                        "CASE-10",
                        "to",
                        () -> WORDING.message("CASE-10.over", plan.to(), told))
                .valid(
                        !plan.to().isBefore(plan.from()),
                        "CASE-10",
                        "to",
                        () -> WORDING.message("CASE-10.to", plan.to(), plan.from()))
                .valid(!plan.purpose().isBlank(), "CASE-10", "purpose", () -> WORDING.message("CASE-10.purpose"));
        checkOperation(plan.from(), breaches);
        var policies = circumstances.editionOf(file).policies();
        if (!goesOn && policies.limits(Policies.Subject.VISIT_NOTICE)) {
            var earliest = policies.on(Policies.Subject.VISIT_NOTICE)
                    .after(told, circumstances.calendar())
                    .on();
            breaches.met(
                    !plan.from().isBefore(earliest),
                    "CASE-10",
                    "from",
                    () -> WORDING.message("CASE-10.notice", plan.from(), told, earliest));
        }
    }

    /** Only the leader takes a conclusion back; without a leader who may still serve, a new plan does. */
    private void checkMayBePlannedAnew(Breaches breaches) {
        if (file.isSheetFrozen()) {
            var leader = file.requiredPlan().leader();
            var today = circumstances.today();
            var serves = circumstances
                            .personnel()
                            .find(leader)
                            .filter(person -> person.is(Role.AUDITOR))
                            .isPresent()
                    && circumstances
                            .hindrances(leader, TeamMember.Part.LEADER, file, today, today)
                            .isEmpty();
            breaches.met(!serves, "CASE-14", null, () -> WORDING.message("CASE-14.concluded", leader));
        }
    }

    /** No day on site, announced or not, before the service system was long enough in operation (CASE-03). */
    void checkOperation(LocalDate from, Breaches breaches) {
        var policies = circumstances.editionOf(file).policies();
        if (file.purpose().audit() == AuditKind.INITIAL && policies.limits(Policies.Subject.OPERATION)) {
            var since = file.application().operatingSince();
            var earliest = policies.on(Policies.Subject.OPERATION)
                    .after(since, circumstances.calendar())
                    .on();
            breaches.met(
                    !from.isBefore(earliest),
                    "CASE-03",
                    "from",
                    () -> WORDING.message("CASE-03.operation", since, earliest));
        }
    }

    private static void checkTime(AuditPlan plan, AuditTime needed, Breaches breaches) {
        breaches.met(
                        plan.totalDays().compareTo(needed.days()) >= 0,
                        "CASE-09",
                        "team",
                        () -> WORDING.message("CASE-09.total", plan.totalDays(), needed.days()))
                .met(
                        plan.onSiteDays().compareTo(needed.onSiteMinimum()) >= 0,
                        "CASE-09",
                        "team",
                        () -> WORDING.message("CASE-09.on-site", plan.onSiteDays(), needed.onSiteMinimum()));
    }

    Outcome<CaseEvent> object(CaseAct.RaiseObjection act) {
        return new Breaches()
                .valid(
                        file.requiredPlan().involves(act.member()),
                        "CASE-10",
                        "member",
                        () -> WORDING.message("CASE-10.member", act.member()))
                .met(
                        !file.isLetIn(act.member()),
                        "CASE-10",
                        "member",
                        () -> WORDING.message("CASE-10.let-in", act.member()))
                .valid(!act.reason().isBlank(), "CASE-10", "reason", () -> WORDING.message("CASE-10.reason"))
                .met(file.openObjection().isEmpty(), "CASE-10", null, () -> WORDING.message("CASE-10.undecided"))
                .orDone(() -> new CaseEvent.ObjectionRaised(act.on(), act.member(), act.reason()));
    }

    Outcome<CaseEvent> decideObjection(CaseAct.DecideObjection act) {
        var open = file.openObjection();
        var actor = circumstances.actor().name();
        return new Breaches()
                .met(open.isPresent(), "CASE-10", null, () -> WORDING.message("CASE-10.no-objection"))
                .met(
                        open.isEmpty() || !open.get().member().equals(actor),
                        "CASE-10",
                        null,
                        () -> WORDING.message("CASE-10.own", actor))
                .valid(!act.reason().isBlank(), "CASE-10", "reason", () -> WORDING.message("CASE-10.reason"))
                .orDone(() -> {
                    var member = open.orElseThrow().member();
                    return act.upheld()
                            ? new CaseEvent.ObjectionUpheld(act.on(), member, act.reason())
                            : new CaseEvent.ObjectionDismissed(act.on(), member, act.reason());
                });
    }
}
