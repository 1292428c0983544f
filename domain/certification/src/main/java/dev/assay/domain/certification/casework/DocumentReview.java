package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;

/** The review of the documents, in as many rounds as it takes, before anyone goes on site (CASE-12). */
record DocumentReview(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> pass(CaseAct.PassDocuments act) {
        return byLeader()
                .valid(!act.statement().isBlank(), "CASE-12", "statement", () -> WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.DocumentsPassed(act.on(), act.statement()));
    }

    /** Surveillance needs none; recertification may do without where the scheme says so (CASE-12). */
    Outcome<CaseEvent> waive(CaseAct.WaiveDocuments act) {
        var edition = circumstances.editionOf(file);
        var waivable = switch (file.purpose()) {
            case Purpose.Initial _ -> false;
            case Purpose.Recertification _ -> edition.waivesDocumentReview();
            case Purpose.Surveillance _ -> true;
        };
        return byLeader()
                .met(waivable, "CASE-12", null, () -> WORDING.message("CASE-12.needed", edition.document()))
                .valid(!act.statement().isBlank(), "CASE-12", "statement", () -> WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.DocumentsWaived(act.on(), act.statement()));
    }

    Outcome<CaseEvent> sendBack(CaseAct.ReturnDocuments act) {
        var breaches = byLeader();
        ApplicationReview.checkShortcomings("CASE-12", act.shortcomings(), breaches);
        return breaches.orDone(() -> new CaseEvent.DocumentsReturned(act.on(), act.shortcomings()));
    }

    private Breaches byLeader() {
        var actor = circumstances.actor().name();
        return new Breaches()
                .met(
                        file.requiredPlan().isLedBy(actor),
                        "CASE-12",
                        null,
                        () -> WORDING.message("CASE-12.leader", actor));
    }

    Outcome<CaseEvent> correct(CaseAct.CorrectDocuments act) {
        var breaches = new Breaches()
                .valid(!act.statement().isBlank(), "CASE-12", "statement", () -> WORDING.message("statement.blank"));
        new Enclosures(file, circumstances).check("documents", act.documents(), breaches);
        return breaches.orDone(() -> new CaseEvent.DocumentsCorrected(act.on(), act.statement(), act.documents()));
    }
}
