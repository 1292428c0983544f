package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Named;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Marks with a verdict of every mode of an edition. */
final class ByModeMarks {
    private ByModeMarks() {}

    /** One verdict after the other as it is asked for; empty where the edition has too few modes. */
    static Optional<Mark> of(Edition edition, Supplier<Mark> verdict) {
        var modes = edition.modes().modes();
        if (modes.size() < Mark.ByMode.LEAST) {
            return Optional.empty();
        }
        var verdicts = new TreeMap<String, Mark>();
        modes.stream().map(Named::code).forEach(mode -> verdicts.put(mode, verdict.get()));
        return Optional.of(new Mark.ByMode(verdicts));
    }

    /** What one mode found alone. */
    static EvaluationSheet alone(EvaluationSheet sheet, String mode) {
        var draft = new SheetDraft(sheet);
        draft.marks.replaceAll((_, mark) -> mark instanceof Mark.ByMode(var verdicts) ? verdicts.get(mode) : mark);
        return draft.sheet();
    }

    /** The same with other verdicts. */
    static Mark each(Mark.ByMode mark, UnaryOperator<Mark> change) {
        var verdicts = new TreeMap<>(mark.verdicts());
        verdicts.replaceAll((_, verdict) -> change.apply(verdict));
        return new Mark.ByMode(verdicts);
    }
}
