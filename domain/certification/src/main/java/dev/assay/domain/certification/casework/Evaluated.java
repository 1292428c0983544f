package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.EvaluationModes;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Evaluated; the leader is to conclude. */
public record Evaluated(CaseFile file) implements CaseState {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> conclude(CaseAct.Conclude act, Circumstances circumstances) {
        var delivered = file.evaluation();
        var modes = circumstances.editionOf(file).modes();
        var accepted = modes.accepted(AuditKind.INITIAL, file.application().designs());
        var carriedOut = delivered.evaluation().modes();
        var conclusion = act.conclusion();
        return new Breaches()
                .met(
                        file.plan().orElseThrow().isLedBy(circumstances.actor().name()),
                        "CASE-14",
                        null,
                        () -> WORDING.message(
                                "CASE-14.leader", circumstances.actor().name()))
                .met(
                        accepted.stream().anyMatch(combination -> carriedOut.containsAll(combination.modes())),
                        "CASE-13",
                        null,
                        () -> WORDING.message(
                                "CASE-13.incomplete", new TreeSet<>(carriedOut), inWords(accepted), modes.clause()))
                .met(
                        !conclusion.recommended() || delivered.result().passed(),
                        "CASE-14",
                        "recommended",
                        () -> WORDING.message(
                                "CASE-14.failed",
                                Evaluation.inWords(delivered.result().level())))
                .valid(
                        !conclusion.statement().isBlank(),
                        "CASE-14",
                        "statement",
                        () -> WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.VisitConcluded(act.on(), conclusion));
    }

    private static String inWords(List<EvaluationModes.Combination> combinations) {
        return combinations.stream()
                .map(combination -> String.join("+", new TreeSet<>(combination.modes())))
                .collect(Collectors.joining(" / "));
    }
}
