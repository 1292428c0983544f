package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sheets to try an edition with, made from nothing but its description: the worst, the best, and the ways from one to the
 * other on which one thing at a time gets one step better.
 */
public final class ProbeSheets {
    /** How many people a probing survey asks. */
    private static final int SAMPLE = 20;

    private final Edition edition;
    private final @Nullable String target;

    private ProbeSheets(Edition edition, @Nullable String target) {
        this.edition = edition;
        this.target = target;
    }

    /** One set of sheets for each level that can be applied for; one alone where sheets name no target. */
    public static List<ProbeSheets> of(Edition edition) {
        return edition.certifiesLevelAppliedFor()
                ? edition.levels().stream()
                        .filter(Level::certifiable)
                        .map(level -> new ProbeSheets(edition, level.code()))
                        .toList()
                : List.of(new ProbeSheets(edition, null));
    }

    /** The level that the sheets apply for; null where they name none. */
    public @Nullable String target() {
        return target;
    }

    /** Every criterion at its best, nobody dissatisfied, nothing deducted. */
    public EvaluationSheet best() {
        var draft = new Draft();
        edition.criteria()
                .forEach(criterion -> draft.marks.put(
                        criterion.code(), MarkOrder.worstFirst(criterion).getLast()));
        edition.measures().forEach(measure -> draft.measures.put(measure.code(), new Survey(SAMPLE, SAMPLE)));
        return draft.sheet();
    }

    /** Every criterion at its worst, nobody satisfied, everything deducted that can be. */
    public EvaluationSheet worst() {
        return worstDraft().sheet();
    }

    private Draft worstDraft() {
        var draft = new Draft();
        edition.criteria()
                .forEach(criterion -> draft.marks.put(
                        criterion.code(), MarkOrder.worstFirst(criterion).getFirst()));
        edition.measures().forEach(measure -> draft.measures.put(measure.code(), new Survey(SAMPLE, 0)));
        draft.deductions.addAll(deductions());
        return draft;
    }

    /** Everything that can be deducted, and all of it again where an edition takes the same thing twice. */
    private List<Adjustment> deductions() {
        var once = edition.deductions().stream()
                .map(item -> new Adjustment(item.code(), "probe"))
                .toList();
        if (once.isEmpty()) {
            return once;
        }
        var best = best();
        var twice = Stream.concat(once.stream(), once.stream()).toList();
        var sheet = new EvaluationSheet(best.marks(), best.measures(), twice, best.bonuses(), target);
        return edition.rate(sheet) instanceof Outcome.Done ? twice : once;
    }

    /** Ways from the worst sheet to the best, both included. */
    public List<List<EvaluationSheet>> stairs() {
        var besides = besides();
        return Stream.of(criterionByCriterion(), rungByRung())
                .flatMap(marks -> besides.isEmpty()
                        ? Stream.of(marks)
                        : Stream.of(joined(marks, besides), joined(besides, marks)))
                .map(this::climbed)
                .toList();
    }

    private List<EvaluationSheet> climbed(List<Consumer<Draft>> steps) {
        var draft = worstDraft();
        var sheets = new ArrayList<EvaluationSheet>(steps.size() + 1);
        sheets.add(draft.sheet());
        for (var step : steps) {
            step.accept(draft);
            sheets.add(draft.sheet());
        }
        return sheets;
    }

    private List<Consumer<Draft>> criterionByCriterion() {
        var steps = new ArrayList<Consumer<Draft>>();
        for (var criterion : edition.criteria()) {
            MarkOrder.worstFirst(criterion).stream()
                    .skip(1)
                    .forEach(mark -> steps.add(draft -> draft.marks.put(criterion.code(), mark)));
        }
        return steps;
    }

    private List<Consumer<Draft>> rungByRung() {
        var steps = new ArrayList<Consumer<Draft>>();
        for (int rung = 1, before = -1; before < steps.size(); rung++) {
            before = steps.size();
            for (var criterion : edition.criteria()) {
                var marks = MarkOrder.worstFirst(criterion);
                if (rung < marks.size()) {
                    var mark = marks.get(rung);
                    steps.add(draft -> draft.marks.put(criterion.code(), mark));
                }
            }
        }
        return steps;
    }

    /** Surveys one person happier at a time, then deductions lifted one at a time. */
    private List<Consumer<Draft>> besides() {
        var worst = worst();
        var steps = new ArrayList<Consumer<Draft>>();
        for (var measure : edition.measures()) {
            for (int satisfied = 1; satisfied <= SAMPLE; satisfied++) {
                var survey = new Survey(SAMPLE, satisfied);
                steps.add(draft -> draft.measures.put(measure.code(), survey));
            }
        }
        worst.deductions().forEach(_ -> steps.add(draft -> draft.deductions.removeLast()));
        return steps;
    }

    private static List<Consumer<Draft>> joined(List<Consumer<Draft>> first, List<Consumer<Draft>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private final class Draft {
        private final Map<String, Mark> marks = new LinkedHashMap<>();
        private final Map<String, Survey> measures = new LinkedHashMap<>();
        private final List<Adjustment> deductions = new ArrayList<>();

        EvaluationSheet sheet() {
            return new EvaluationSheet(marks, measures, deductions, List.of(), target);
        }
    }
}
