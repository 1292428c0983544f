package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.lint.ProbeSheets;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an edition takes beyond what its description says, found out by asking.
 *
 * @param shapes the best sheets of every shape: for each level applied for, with all criteria and with only those it needs
 * @param excludable the codes of the criteria that may be excluded
 * @param byMode the codes of the criteria that take a verdict of every mode
 * @param deductions the deductions that one sheet may hold all together
 * @param bonuses the bonuses that one sheet may hold all together
 */
record SheetUses(
        List<Shape> shapes,
        Set<String> excludable,
        Set<String> byMode,
        List<Adjustment> deductions,
        List<Adjustment> bonuses) {
    private static final String MARKS = "marks.";
    private static final int MOST_BONUSES = 3;

    /**
     * One shape of sheet.
     *
     * @param best it, with every mark at its best
     * @param needed the codes of the criteria it cannot do without
     */
    record Shape(EvaluationSheet best, Set<String> needed) {}

    static SheetUses of(Edition edition) {
        try {
            var shapes = ProbeSheets.of(edition).stream()
                    .flatMap(probe -> shapes(edition, probe.best()).stream())
                    .toList();
            var best = shapes.getFirst().best();
            return new SheetUses(
                    shapes,
                    excludable(edition, best),
                    byMode(edition, best),
                    deductions(edition),
                    bonuses(edition, best));
        } catch (RuntimeException _) {
            // The checks run into the same exception and tell it as a fault.
            var best = ProbeSheets.of(edition).getFirst().best();
            return new SheetUses(
                    List.of(new Shape(best, best.marks().keySet())), Set.of(), Set.of(), List.of(), List.of());
        }
    }

    private static List<Shape> shapes(Edition edition, EvaluationSheet best) {
        var empty = new SheetDraft(best);
        empty.marks.clear();
        var needed = edition.rate(empty.sheet()).breaches().stream()
                .map(Breach::field)
                .filter(field -> field != null && field.startsWith(MARKS))
                .map(field -> field.substring(MARKS.length()))
                .filter(best.marks()::containsKey)
                .collect(Collectors.toSet());
        var shapes = new ArrayList<Shape>();
        var small = new SheetDraft(best);
        small.marks.keySet().retainAll(needed);
        shapes.add(new Shape(best, needed));
        if (needed.size() < best.marks().size() && takes(edition, small.sheet())) {
            shapes.add(new Shape(small.sheet(), needed));
        }
        return shapes;
    }

    private static Set<String> excludable(Edition edition, EvaluationSheet best) {
        return edition.criteria().stream()
                .map(Criterion::code)
                .filter(code -> takes(edition, SheetDraft.with(best, code, new Mark.Excluded("does not apply"))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> byMode(Edition edition, EvaluationSheet best) {
        return best.marks().entrySet().stream()
                .filter(entry -> ByModeMarks.of(edition, entry::getValue)
                        .filter(verdicts -> takes(edition, SheetDraft.with(best, entry.getKey(), verdicts)))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Adjustment> deductions(Edition edition) {
        return ProbeSheets.of(edition).getFirst().worst().deductions();
    }

    private static List<Adjustment> bonuses(Edition edition, EvaluationSheet best) {
        var code = edition.bonuses().isEmpty()
                ? null
                : edition.bonuses().getFirst().code();
        var draft = new SheetDraft(best);
        for (int i = 0; i < MOST_BONUSES; i++) {
            draft.bonuses.add(new Adjustment(code, "well done"));
            if (!takes(edition, draft.sheet())) {
                draft.bonuses.removeLast();
                break;
            }
        }
        return List.copyOf(draft.bonuses);
    }

    private static boolean takes(Edition edition, EvaluationSheet sheet) {
        return edition.rate(sheet) instanceof Outcome.Done;
    }
}
