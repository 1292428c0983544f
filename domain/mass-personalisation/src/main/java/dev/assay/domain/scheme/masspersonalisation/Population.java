package dev.assay.domain.scheme.masspersonalisation;

import static dev.assay.domain.scheme.masspersonalisation.CatalogueCheck.MODES;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.SheetCheck;
import dev.assay.domain.certification.scheme.SheetCheck.Part;
import java.util.List;
import java.util.Set;

/** The clauses that a level counts over. */
record Population(List<Clause> clauses, SheetCheck check) {
    static Population of(List<Clause> clauses) {
        var criteria = clauses.stream().map(Clause::criterion).toList();
        return new Population(
                List.copyOf(clauses),
                new SheetCheck(
                        criteria, "MPC-01", "MPC-01", Set.of(Part.BY_MODE, Part.TARGET), Set.copyOf(MODES.values())));
    }

    /** Every fault of a sheet that judges these clauses. */
    Breaches faultsIn(EvaluationSheet sheet) {
        var breaches = check.faultsIn(sheet);
        for (var clause : clauses) {
            if (sheet.marks().get(clause.code()) instanceof Mark.ByMode(var verdicts)) {
                verdicts.keySet().stream()
                        .filter(MODES::containsValue)
                        .forEach(mode -> checkMode(clause, mode, breaches));
            }
        }
        return breaches;
    }

    private static void checkMode(Clause clause, String mode, Breaches breaches) {
        breaches.valid(
                clause.modes().contains(mode),
                "MPC-06",
                "marks.%s.byMode.%s".formatted(clause.code(), mode),
                () -> MassPersonalisationScheme.WORDING.message(
                        "MPC-06.not-judged", clause.code(), MassPersonalisationScheme.WORDING.text("mode." + mode)));
    }

    List<Criterion> criteria() {
        return check.criteria();
    }

    List<String> codes() {
        return clauses.stream().map(Clause::code).toList();
    }
}
