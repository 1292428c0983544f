package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;

/** Cases that end without a decision: terminated with approval, or given up by the client (CASE-16). */
record Ending(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> propose(CaseAct.ProposeTermination act) {
        return new Breaches()
                .valid(
                        !act.termination().statement().isBlank(),
                        "CASE-16",
                        "statement",
                        () -> WORDING.message("statement.blank"))
                .met(file.openTermination().isEmpty(), "CASE-16", null, () -> WORDING.message("CASE-16.undecided"))
                .orDone(() -> new CaseEvent.TerminationProposed(
                        act.on(), act.termination(), circumstances.actor().name()));
    }

    /** By somebody who neither proposed it nor audited; an approval ends the case. */
    Outcome<CaseEvent> decide(CaseAct.DecideTermination act) {
        var open = file.openTermination();
        var actor = circumstances.actor().name();
        return new Breaches()
                .met(open.isPresent(), "CASE-16", null, () -> WORDING.message("CASE-16.none"))
                .met(
                        open.isEmpty() || !open.get().by().equals(actor),
                        "CASE-16",
                        null,
                        () -> WORDING.message("CASE-16.own", actor))
                .valid(!act.reason().isBlank(), "CASE-16", "reason", () -> WORDING.message("statement.blank"))
                .orDone(() -> act.approved()
                        ? new CaseEvent.CaseTerminated(
                                act.on(), open.orElseThrow().termination(), act.reason())
                        : new CaseEvent.TerminationDeclined(act.on(), act.reason(), actor));
    }

    /** Surveillance is not the client's to call off: it can do without the certificate instead. */
    Outcome<CaseEvent> withdraw(CaseAct.Withdraw act) {
        return new Breaches()
                .met(
                        !(file.purpose() instanceof Purpose.Surveillance),
                        "CASE-16",
                        null,
                        () -> WORDING.message("CASE-16.surveillance"))
                .valid(!act.reason().isBlank(), "CASE-16", "reason", () -> WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.CaseWithdrawn(act.on(), act.reason()));
    }
}
