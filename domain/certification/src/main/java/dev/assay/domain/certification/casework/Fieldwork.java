package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.CaseEvent.ActivityReported;
import dev.assay.domain.certification.casework.CaseEvent.VisitOpened;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** What the team does: the opening meeting, and activities by place and mode (CASE-11, CASE-13, CASE-14, CASE-23). */
record Fieldwork(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> open(CaseAct.OpenVisit act) {
        var plan = file.requiredPlan();
        var actor = circumstances.actor().name();
        var breaches = new Breaches()
                .met(plan.isLedBy(actor), "CASE-14", null, () -> WORDING.message("CASE-14.leader", actor))
                .met(file.openObjection().isEmpty(), "CASE-10", null, () -> WORDING.message("CASE-10.undecided"))
                .valid(
                        !act.on().isBefore(plan.from()),
                        "CASE-10",
                        "on",
                        () -> WORDING.message("CASE-10.opening", act.on(), plan.from()))
                .met(
                        act.attendance().stream().anyMatch(plan::isAuditedBy),
                        "CASE-14",
                        "attendance",
                        () -> WORDING.message("CASE-14.nobody"));
        breaches.valid(
                Set.copyOf(act.attendance()).size() == act.attendance().size(),
                "CASE-14",
                "attendance",
                () -> WORDING.message("CASE-14.attendance-twice"));
        act.attendance().stream().distinct().forEach(person -> {
            checkInvolved(person, "attendance", breaches);
            plan.member(person).ifPresent(member -> checkFitness(member, "attendance", act.on(), act.on(), breaches));
        });
        return breaches.orDone(() -> new VisitOpened(act.on(), act.attendance()));
    }

    Outcome<CaseEvent> report(CaseAct.ReportActivity act) {
        var activity = act.activity();
        var breaches = new Breaches();
        checkOnTeam(circumstances, file, breaches);
        breaches.met(file.openObjection().isEmpty(), "CASE-10", null, () -> WORDING.message("CASE-10.undecided"));
        checkWhatAndWhere(activity, breaches);
        checkDays(activity, act.on(), breaches);
        checkEfforts(activity, breaches);
        new Enclosures(file, circumstances).check("documents", activity.documents(), breaches);
        var id = "A%d".formatted(file.activities().size() + 1);
        return breaches.orDone(() -> new CaseEvent.ActivityReported(act.on(), id, activity));
    }

    /** Only those whose days are audit time judge and report. */
    static void checkOnTeam(Circumstances circumstances, CaseFile file, Breaches breaches) {
        var actor = circumstances.actor().name();
        breaches.met(
                file.plan().filter(plan -> plan.isAuditedBy(actor)).isPresent(),
                "CASE-09",
                null,
                () -> WORDING.message("CASE-09.not-on-team", actor));
    }

    private void checkWhatAndWhere(ConductedActivity activity, Breaches breaches) {
        var modes = circumstances.editionOf(file).modes();
        var test = activity.testReport();
        breaches.valid(
                        modes.knows(activity.mode()),
                        "CASE-13",
                        "mode",
                        () -> WORDING.message("CASE-13.mode", activity.mode()))
                .valid(
                        file.application().scope().hasPlace(activity.place()),
                        "CASE-11",
                        "place",
                        () -> WORDING.message("CASE-11.place", activity.place()))
                .valid(!activity.summary().isBlank(), "CASE-13", "summary", () -> WORDING.message("statement.blank"))
                .valid(
                        test == null
                                || !(test.laboratory().isBlank()
                                        || test.number().isBlank()),
                        "CASE-13",
                        "testReport",
                        () -> WORDING.message("CASE-13.test-report"))
                .valid(
                        test == null
                                || !modes.knows(activity.mode())
                                || modes.tests().contains(activity.mode()),
                        "CASE-13",
                        "testReport",
                        () -> WORDING.message("CASE-13.no-test", activity.mode()))
                .met(
                        activity.manner() != Manner.MYSTERY
                                || !modes.knows(activity.mode())
                                || modes.mystery().contains(activity.mode()),
                        "CASE-13",
                        "manner",
                        () -> WORDING.message("CASE-13.open-only", activity.mode()))
                .met(
                        activity.manner() != Manner.REMOTE || isRemoteApproved(),
                        "CASE-23",
                        "manner",
                        () -> WORDING.message("CASE-23.not-approved"));
    }

    private boolean isRemoteApproved() {
        return file.latest(CaseEvent.ApplicationAccepted.class)
                .map(CaseEvent.ApplicationAccepted::remote)
                .filter(RemoteApproval::approved)
                .isPresent();
    }

    /**
     * Reported after it was done; what counts as on site only after the documents passed, and what the client knows of only
     * after the opening meeting.
     */
    private void checkDays(ConductedActivity activity, LocalDate reportedOn, Breaches breaches) {
        var earliest = switch (activity.manner()) {
            case ON_SITE, REMOTE -> file.first(VisitOpened.class).map(VisitOpened::on);
            case MYSTERY -> file.documentsPassedOn();
            case OFF_SITE -> file.underContractSince();
        };
        breaches.met(earliest.isPresent(), "CASE-14", "manner", () -> WORDING.message("CASE-14.not-opened"))
                .valid(
                        earliest.isEmpty() || !activity.from().isBefore(earliest.get()),
                        "CASE-12",
                        "from",
                        () -> WORDING.message("CASE-12.visit", activity.from(), earliest.orElseThrow()))
                .valid(
                        !activity.to().isBefore(activity.from()),
                        "CASE-13",
                        "to",
                        () -> WORDING.message("CASE-10.to", activity.to(), activity.from()))
                .valid(
                        !activity.to().isAfter(reportedOn),
                        "CASE-14",
                        "to",
                        () -> WORDING.message("CASE-14.report", reportedOn, activity.to()));
        var open = activity.manner() == Manner.ON_SITE || activity.manner() == Manner.REMOTE;
        if (open && earliest.filter(day -> !activity.from().isBefore(day)).isPresent()) {
            checkPlanned(activity, breaches);
        }
        if (activity.manner().isOnSite()) {
            new Planning(file, circumstances).checkOperation(activity.from(), breaches);
        }
    }

    /** The client was told of the days beforehand; a visit that takes longer is planned anew first (CASE-10). */
    private void checkPlanned(ConductedActivity activity, Breaches breaches) {
        var plans = file.plansOfTheVisit();
        breaches.met(
                activity.to().isBefore(activity.from())
                        || plans.stream().anyMatch(plan -> plan.covers(activity.from(), activity.to())),
                "CASE-10",
                "to",
                () -> WORDING.message(
                        "CASE-10.unplanned",
                        activity.from(),
                        activity.to(),
                        plans.getLast().from(),
                        plans.getLast().to()));
    }

    private void checkEfforts(ConductedActivity activity, Breaches breaches) {
        var plan = file.requiredPlan();
        breaches.met(
                activity.efforts().stream().anyMatch(effort -> plan.isAuditedBy(effort.person())),
                "CASE-14",
                "efforts",
                () -> WORDING.message("CASE-14.nobody"));
        activity.efforts().stream()
                .map(Effort::person)
                .distinct()
                .forEach(person -> checkEffortsOf(person, activity, breaches));
    }

    private void checkEffortsOf(String person, ConductedActivity activity, Breaches breaches) {
        var plan = file.requiredPlan();
        var field = "efforts." + person;
        checkInvolved(person, field, breaches);
        breaches.valid(
                activity.efforts().stream()
                        .filter(effort -> effort.person().equals(person))
                        .allMatch(effort -> effort.days().signum() > 0),
                "CASE-09",
                field,
                () -> WORDING.message("CASE-09.effort"));
        var all =
                Stream.concat(file.activities().values().stream().map(ActivityReported::activity), Stream.of(activity));
        new Workload(person, all.toList())
                .overfullAround(activity)
                .ifPresent(stretch -> breaches.valid(
                        false,
                        "CASE-09",
                        field,
                        () -> WORDING.message(
                                "CASE-09.effort-squeezed", stretch.spent(), person, stretch.from(), stretch.to())));
        plan.member(person)
                .ifPresent(member -> checkFitness(member, "efforts", activity.from(), activity.to(), breaches));
    }

    /** Somebody there is, and on the team, in whatever part. */
    private void checkInvolved(String person, String field, Breaches breaches) {
        var known = circumstances.personnel().find(person).isPresent();
        breaches.valid(known, "CASE-09", field, () -> WORDING.message("CASE-09.unknown", person))
                .met(
                        !known || file.requiredPlan().involves(person),
                        "CASE-09",
                        field,
                        () -> WORDING.message("CASE-09.not-a-member", person));
    }

    /** Whoever was fit on the planned days is fit on the day itself, which may have come later (TEAM-01). */
    private void checkFitness(TeamMember member, String field, LocalDate from, LocalDate to, Breaches breaches) {
        circumstances
                .hindrances(member.person(), member.part(), file, from, to)
                .forEach(breach -> breaches.add(breach.within(field + "." + member.person())));
    }

    /** By an auditor of the team, or by whoever plans: a team may be gone, and what is secret for ever is never answered. */
    Outcome<CaseEvent> release(CaseAct.ReleaseActivity act) {
        var reported = file.activities().get(act.activity());
        var breaches = new Breaches();
        if (!circumstances.actor().is(Role.PLANNER)) {
            checkOnTeam(circumstances, file, breaches);
        }
        return breaches.valid(
                        reported != null && reported.activity().manner() == Manner.MYSTERY,
                        "MYST-01",
                        "activity",
                        () -> WORDING.message("MYST-01.unknown", act.activity()))
                .met(
                        !file.isReleased(act.activity()),
                        "MYST-01",
                        "activity",
                        () -> WORDING.message("MYST-01.released", act.activity()))
                .orDone(() -> new CaseEvent.ActivityReleased(act.on(), act.activity()));
    }
}
