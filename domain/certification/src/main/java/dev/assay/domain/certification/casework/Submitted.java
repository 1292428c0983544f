package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;

/** Received, and under review. */
public record Submitted(CaseFile file) implements CaseState {
    Outcome<CaseEvent> accept(CaseAct.Accept act) {
        return new Breaches()
                .valid(
                        !act.statement().isBlank(),
                        "CASE-06",
                        "statement",
                        () -> Case.WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.ApplicationAccepted(act.on(), act.statement()));
    }
}
