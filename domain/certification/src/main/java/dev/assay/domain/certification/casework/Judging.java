package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.SheetPiece;
import dev.assay.domain.certification.evaluation.SurveyReport;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Named;
import java.util.function.Predicate;

/** Filling in the sheet, piece by piece, each checked as it comes (CASE-13, CG-02). */
record Judging(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> record(CaseAct.RecordMarks act) {
        var piece = new SheetPiece(
                circumstances.actor().name(),
                act.mode(),
                act.marks(),
                act.removed(),
                act.deductions(),
                act.bonuses(),
                act.evidence(),
                act.documents());
        var breaches = new Breaches();
        Fieldwork.checkOnTeam(circumstances, file, breaches);
        breaches.valid(
                        circumstances.editionOf(file).modes().knows(act.mode()),
                        "CASE-13",
                        "mode",
                        () -> WORDING.message("CASE-13.mode", act.mode()))
                .valid(!piece.isEmpty(), "CASE-13", "marks", () -> WORDING.message("CASE-13.nothing"))
                .valid(!act.evidence().isBlank(), "CASE-13", "evidence", () -> WORDING.message("CASE-13.evidence"));
        new Enclosures(file, circumstances).check("documents", act.documents(), breaches);
        checkRemoved(piece, breaches);
        checkAgainstEdition(file.sheet().with(piece).sheet(), field -> isOf(piece, field), breaches);
        return breaches.orDone(() -> new CaseEvent.MarksRecorded(act.on(), piece));
    }

    private void checkRemoved(SheetPiece piece, Breaches breaches) {
        var entries = file.sheet().entries();
        for (var criterion : piece.removed()) {
            var modes = entries.get(criterion);
            breaches.valid(
                    modes != null && modes.containsKey(piece.mode()),
                    "CASE-13",
                    "removed." + criterion,
                    () -> WORDING.message("CASE-13.not-judged", criterion));
        }
    }

    /** What the edition says of the sheet so far, but only of what was just written; the rest may still be missing. */
    private void checkAgainstEdition(EvaluationSheet sheet, Predicate<String> isOfPiece, Breaches breaches) {
        file.purpose().rate(circumstances.editionOf(file), sheet).breaches().stream()
                .filter(breach -> isOfPiece.test(fieldOf(breach)))
                .forEach(breaches::add);
    }

    private static String fieldOf(Breach breach) {
        return breach.field() == null ? "" : breach.field();
    }

    private static boolean isOf(SheetPiece piece, String field) {
        return piece.marks().keySet().stream()
                        .map(code -> "marks." + code)
                        .anyMatch(own -> field.equals(own) || field.startsWith(own + ".byMode."))
                || (piece.deductions() != null && field.startsWith("deductions"))
                || (piece.bonuses() != null && field.startsWith("bonuses"));
    }

    Outcome<CaseEvent> survey(CaseAct.ReportSurvey act) {
        var report = new SurveyReport(
                circumstances.actor().name(),
                act.measure(),
                act.result(),
                act.population(),
                act.sampling(),
                act.improvement(),
                act.documents());
        var again = file.sheet().measures().containsKey(act.measure());
        var breaches = new Breaches();
        Fieldwork.checkOnTeam(circumstances, file, breaches);
        breaches.valid(
                        circumstances.editionOf(file).measures().stream()
                                .map(Named::code)
                                .anyMatch(act.measure()::equals),
                        "CG-02",
                        "measure",
                        () -> WORDING.message("CG-02.measure", act.measure()))
                .valid(
                        act.population() >= act.result().sampled(),
                        "CG-02",
                        "population",
                        () -> WORDING.message(
                                "CG-02.population",
                                act.population(),
                                act.result().sampled()))
                .valid(!act.sampling().isBlank(), "CG-02", "sampling", () -> WORDING.message("CG-02.sampling"))
                .met(
                        !again
                                || !(act.improvement() == null
                                        || act.improvement().isBlank()),
                        "CG-02",
                        "improvement",
                        () -> WORDING.message("CG-02.improvement"));
        new Enclosures(file, circumstances).check("documents", act.documents(), breaches);
        checkAgainstEdition(
                file.sheet().with(report).sheet(), field -> field.startsWith("measures." + act.measure()), breaches);
        return breaches.orDone(() -> new CaseEvent.SurveyReported(act.on(), report));
    }
}
