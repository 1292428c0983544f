package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.FollowUp.Status;
import dev.assay.domain.certification.finding.Verification;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Findings: raised, answered by the client, verified, and open again if the answer is not effective (CASE-15). */
record FindingFollowUp(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    /** By an auditor of the team, or by whoever reviews. */
    Outcome<CaseEvent> raise(CaseAct.RaiseFinding act) {
        var known = circumstances.editionOf(file).criteria().stream()
                .anyMatch(criterion -> criterion.code().equals(act.criterion()));
        var breaches = new Breaches()
                .valid(known, "CASE-15", "criterion", () -> WORDING.message("CASE-15.criterion", act.criterion()))
                .valid(!act.evidence().isBlank(), "CASE-15", "evidence", () -> WORDING.message("CASE-15.evidence"))
                .valid(
                        act.grade().isNonconformity() == (act.dueOn() != null),
                        "CASE-15",
                        "dueOn",
                        () -> WORDING.message("CASE-15.due"));
        if (!circumstances.actor().is(Role.REVIEWER)) {
            Fieldwork.checkOnTeam(circumstances, file, breaches);
        }
        checkDue(act.dueOn(), act.on(), breaches);
        new Enclosures(file, circumstances).check("documents", act.documents(), breaches);
        return breaches.orDone(() -> new CaseEvent.FindingRaised(
                act.on(),
                new Finding(
                        "F%d".formatted(file.findings().size() + 1),
                        act.grade(),
                        act.criterion(),
                        act.evidence(),
                        act.documents(),
                        act.dueOn()),
                circumstances.actor().name()));
    }

    /** Later than the day it is set, and not later than the edition allows, where it limits the time to correct. */
    private void checkDue(@Nullable LocalDate dueOn, LocalDate on, Breaches breaches) {
        breaches.valid(
                dueOn == null || dueOn.isAfter(on),
                "CASE-15",
                "dueOn",
                () -> WORDING.message("CASE-15.due-past", String.valueOf(dueOn), on));
        var policies = circumstances.editionOf(file).policies();
        if (dueOn != null && policies.limits(Policies.Subject.CORRECTION)) {
            var latest = policies.on(Policies.Subject.CORRECTION)
                    .after(on, circumstances.calendar())
                    .on();
            breaches.met(
                    !dueOn.isAfter(latest),
                    "CASE-15",
                    "dueOn",
                    () -> WORDING.message("CASE-15.due-late", dueOn, latest));
        }
    }

    Outcome<CaseEvent> answer(CaseAct.AnswerFinding act) {
        var response = act.response();
        var breaches = inStatus(act.finding(), Status.OPEN, "CASE-15.not-open")
                .valid(!response.cause().isBlank(), "CASE-15", "cause", () -> WORDING.message("CASE-15.cause"))
                .valid(
                        !response.correction().isBlank(),
                        "CASE-15",
                        "correction",
                        () -> WORDING.message("CASE-15.correction"))
                .valid(
                        !response.correctiveAction().isBlank(),
                        "CASE-15",
                        "correctiveAction",
                        () -> WORDING.message("CASE-15.corrective-action"));
        new Enclosures(file, circumstances).check("documents", response.documents(), breaches);
        return breaches.orDone(() -> new CaseEvent.FindingAnswered(act.on(), act.finding(), response));
    }

    /** By an auditor of the team. */
    Outcome<CaseEvent> verify(CaseAct.VerifyFinding act) {
        var breaches = inStatus(act.finding(), Status.ANSWERED, "CASE-15.not-answered");
        Fieldwork.checkOnTeam(circumstances, file, breaches);
        breaches.valid(!act.statement().isBlank(), "CASE-15", "statement", () -> WORDING.message("statement.blank"))
                .valid(
                        act.effective() == (act.dueOn() == null),
                        "CASE-15",
                        "dueOn",
                        () -> WORDING.message("CASE-15.due-again"));
        checkDue(act.dueOn(), act.on(), breaches);
        return breaches.orDone(() -> new CaseEvent.FindingVerified(
                act.on(),
                act.finding(),
                new Verification(act.means(), act.effective(), act.statement(), act.dueOn()),
                circumstances.actor().name()));
    }

    private Breaches inStatus(String id, Status needed, String otherwise) {
        var found = file.findings().get(id);
        return new Breaches()
                .valid(found != null, "CASE-15", "finding", () -> WORDING.message("CASE-15.unknown", id))
                .met(
                        found == null || found.status() == needed,
                        "CASE-15",
                        "finding",
                        () -> WORDING.message(otherwise, id));
    }
}
