package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;

/** Concluded; to be decided by somebody who did not audit. */
public record Concluded(CaseFile file) implements CaseState {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> decide(CaseAct.Decide act, Circumstances circumstances) {
        var breaches = new Breaches();
        switch (act.decision()) {
            case Decision.Grant grant -> checkGrant(grant, circumstances.editionOf(file), breaches);
            case Decision.Refuse refuse -> checkRefusal(refuse, breaches);
        }
        return breaches.orDone(() -> new CaseEvent.CertificationDecided(act.on(), act.decision()));
    }

    /** The conditions of certification that are not already settled by the case having come this far. */
    private void checkGrant(Decision.Grant grant, Edition edition, Breaches breaches) {
        var delivered = file.evaluation();
        var result = delivered.result();
        var target = delivered.evaluation().sheet().target();
        var due = target == null ? result.level() : target;
        breaches.met(
                        result.passed(),
                        "CASE-17",
                        "decision",
                        () -> WORDING.message("CASE-17.result", Evaluation.inWords(result.level())))
                .met(
                        file.required(VisitConcluded.class).conclusion().recommended(),
                        "CASE-17",
                        "decision",
                        () -> WORDING.message("CASE-17.recommendation"))
                .met(
                        grant.level().equals(due),
                        "CASE-17",
                        "level",
                        () -> WORDING.message("CASE-17.level", grant.level(), Evaluation.inWords(due)))
                .met(
                        edition.level(grant.level()).filter(Level::certifiable).isPresent(),
                        "CASE-17",
                        "level",
                        () -> WORDING.message("CASE-17.certifiable", grant.level()));
        for (var problem : grant.knownProblems()) {
            breaches.met(false, "CASE-17", "knownProblems", () -> WORDING.message("CASE-17.problem", problem));
        }
    }

    private static void checkRefusal(Decision.Refuse refuse, Breaches breaches) {
        breaches.valid(
                !refuse.reasons().isEmpty() && refuse.reasons().stream().noneMatch(String::isBlank),
                "CASE-17",
                "reasons",
                () -> WORDING.message("CASE-17.reasons"));
    }
}
