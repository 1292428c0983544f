package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;

/** Planned; the documents are to be reviewed before anyone goes on site. */
public record Planned(CaseFile file) implements CaseState {
    Outcome<CaseEvent> pass(CaseAct.PassDocuments act, Circumstances circumstances) {
        return new Breaches()
                .met(
                        file.plan().orElseThrow().isLedBy(circumstances.actor().name()),
                        "CASE-12",
                        null,
                        () -> Case.WORDING.message(
                                "CASE-12.leader", circumstances.actor().name()))
                .valid(
                        !act.statement().isBlank(),
                        "CASE-12",
                        "statement",
                        () -> Case.WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.DocumentsPassed(act.on(), act.statement()));
    }
}
