package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Policies;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;

/** Under contract; the audit is to be planned. */
public record Contracted(CaseFile file) implements CaseState {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> plan(CaseAct.Plan act, Circumstances circumstances) {
        var application = file.application();
        var edition = circumstances.editionOf(file);
        var basis = new AuditTimeRequest(
                AuditKind.INITIAL,
                application.persons(),
                application.scope().places().size(),
                act.factors());
        var plan = new AuditPlan(act.from(), act.to(), act.team(), basis, act.purpose());
        var breaches = new Breaches();
        checkDates(act, plan, circumstances, breaches);
        checkTeam(plan, circumstances.personnel(), breaches);
        var time = edition.auditTime(basis);
        switch (time) {
            case Outcome.Done<AuditTime>(var needed) -> checkTime(plan, needed, breaches);
            case Outcome.Refused<AuditTime>(var faults) -> breaches.addAll(faults);
        }
        return breaches.orElse(() ->
                time.map(needed -> new CaseEvent.AuditPlanned(act.on(), plan, needed.days(), needed.onSiteMinimum())));
    }

    private void checkDates(CaseAct.Plan act, AuditPlan plan, Circumstances circumstances, Breaches breaches) {
        breaches.valid(
                        !plan.from().isBefore(act.on()),
                        "CASE-10",
                        "from",
                        () -> WORDING.message("CASE-10.from", plan.from(), act.on()))
                .valid(
                        !plan.to().isBefore(plan.from()),
                        "CASE-10",
                        "to",
                        () -> WORDING.message("CASE-10.to", plan.to(), plan.from()))
                .valid(!plan.purpose().isBlank(), "CASE-10", "purpose", () -> WORDING.message("CASE-10.purpose"));
        var policies = circumstances.editionOf(file).policies();
        if (policies.limits(Policies.Subject.OPERATION)) {
            var since = file.application().operatingSince();
            var earliest = policies.on(Policies.Subject.OPERATION)
                    .after(since, circumstances.calendar())
                    .on();
            breaches.met(
                    !plan.from().isBefore(earliest),
                    "CASE-03",
                    "from",
                    () -> WORDING.message("CASE-03.operation", since, earliest));
        }
    }

    private static void checkTeam(AuditPlan plan, Personnel personnel, Breaches breaches) {
        var leaders = plan.team().stream()
                .filter(member -> member.part() == TeamMember.Part.LEADER)
                .count();
        breaches.met(leaders == 1, "CASE-09", "team", () -> WORDING.message("CASE-09.leader", leaders));
        var visitDays = BigDecimal.valueOf(ChronoUnit.DAYS.between(plan.from(), plan.to()) + 1);
        var seen = new HashSet<String>();
        for (var member : plan.team()) {
            var field = "team." + member.person();
            var person = personnel.find(member.person());
            breaches.valid(
                            seen.add(member.person()),
                            "CASE-09",
                            field,
                            () -> WORDING.message("CASE-09.twice", member.person()))
                    .valid(
                            person.isPresent(),
                            "CASE-09",
                            field,
                            () -> WORDING.message("CASE-09.unknown", member.person()))
                    .met(
                            person.isEmpty() || isFit(member, person.get()),
                            "CASE-09",
                            field,
                            () -> WORDING.message("CASE-09.auditor", member.person()))
                    .valid(
                            member.onSiteDays().signum() >= 0
                                    && member.offSiteDays().signum() >= 0,
                            "CASE-09",
                            field,
                            () -> WORDING.message("CASE-09.days"))
                    .valid(
                            member.onSiteDays().compareTo(visitDays) <= 0,
                            "CASE-09",
                            field,
                            () -> WORDING.message("CASE-09.squeezed", member.onSiteDays(), visitDays));
        }
    }

    /** Who audits is an auditor; who comes along is one of the body's own people, and never an applicant. */
    private static boolean isFit(TeamMember member, Person person) {
        return member.part().audits() ? person.is(Role.AUDITOR) : person.isStaff();
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
}
