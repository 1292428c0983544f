package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;

/** Who may be on a team: one leader, auditors fit for the scheme, nobody twice, nobody objected to (CASE-09, TEAM-01). */
record TeamCheck(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    void check(AuditPlan plan, Breaches breaches) {
        var leaders = plan.team().stream()
                .filter(member -> member.part() == TeamMember.Part.LEADER)
                .count();
        breaches.met(leaders == 1, "CASE-09", "team", () -> WORDING.message("CASE-09.leader", leaders));
        var seen = new HashSet<String>();
        for (var member : plan.team()) {
            breaches.valid(
                    seen.add(member.person()),
                    "CASE-09",
                    field(member),
                    () -> WORDING.message("CASE-09.twice", member.person()));
            checkDays(member, plan, breaches);
            checkPerson(member, plan, breaches);
        }
    }

    private static String field(TeamMember member) {
        return "team." + member.person();
    }

    private static void checkDays(TeamMember member, AuditPlan plan, Breaches breaches) {
        var visitDays = BigDecimal.valueOf(ChronoUnit.DAYS.between(plan.from(), plan.to()) + 1);
        var days = member.onSiteDays().add(member.offSiteDays());
        breaches.valid(
                        member.onSiteDays().signum() >= 0
                                && member.offSiteDays().signum() >= 0,
                        "CASE-09",
                        field(member),
                        () -> WORDING.message("CASE-09.days"))
                .valid(
                        member.part().audits() || days.signum() == 0,
                        "CASE-09",
                        field(member),
                        () -> WORDING.message("CASE-09.no-days", member.person()))
                .valid(
                        member.onSiteDays().compareTo(visitDays) <= 0,
                        "CASE-09",
                        field(member),
                        () -> WORDING.message("CASE-09.squeezed", member.onSiteDays(), visitDays));
    }

    private void checkPerson(TeamMember member, AuditPlan plan, Breaches breaches) {
        var person = circumstances.personnel().find(member.person());
        breaches.valid(
                        person.isPresent(),
                        "CASE-09",
                        field(member),
                        () -> WORDING.message("CASE-09.unknown", member.person()))
                .met(
                        person.isEmpty() || isFit(member, person.get()),
                        "CASE-09",
                        field(member),
                        () -> WORDING.message("CASE-09.auditor", member.person()))
                .met(
                        file.all(CaseEvent.ObjectionUpheld.class).stream()
                                .noneMatch(upheld -> upheld.member().equals(member.person())),
                        "CASE-10",
                        field(member),
                        () -> WORDING.message("CASE-10.objected", member.person()));
        breaches.met(
                !file.opening().owner().equals(member.person()),
                "CASE-18",
                field(member),
                () -> WORDING.message("CASE-18.own-team", member.person()));
        breaches.met(
                !file.isJudgedBy(member.person()),
                "CASE-18",
                field(member),
                () -> WORDING.message("CASE-18.judged", member.person()));
        if (person.isPresent()) {
            circumstances
                    .hindrances(member.person(), member.part(), file, firstDay(plan), plan.to())
                    .forEach(breach -> breaches.add(breach.within(field(member))));
        }
    }

    /** Of what is still to come: a visit that goes on may have begun without the member. */
    private LocalDate firstDay(AuditPlan plan) {
        var today = circumstances.today();
        return file.isVisitOpened() && plan.from().isBefore(today) ? today : plan.from();
    }

    /** Who audits is an auditor; who comes along is one of the body's own people, and never an applicant. */
    private static boolean isFit(TeamMember member, Person person) {
        return member.part().audits() ? person.is(Role.AUDITOR) : person.isStaff();
    }
}
