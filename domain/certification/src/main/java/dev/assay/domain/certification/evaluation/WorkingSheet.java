package dev.assay.domain.certification.evaluation;

import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A sheet while it is filled in by several auditors: who judged what in which mode, by the latest word on each.
 *
 * @param entries criterion code to mode code to what was judged there
 */
@ValueObject
public record WorkingSheet(
        Map<String, Map<String, Entry>> entries,
        Map<String, Survey> measures,
        List<Adjustment> deductions,
        List<Adjustment> bonuses,
        @Nullable String target) {
    public WorkingSheet {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        deductions = List.copyOf(deductions);
        bonuses = List.copyOf(bonuses);
    }

    /** A mark, by whom, and what it rests on. */
    @ValueObject
    public record Entry(Mark mark, String author, String evidence, List<String> documents) {
        public Entry {
            documents = List.copyOf(documents);
        }
    }

    /** A sheet on which nothing is written yet. */
    public static WorkingSheet blank(@Nullable String target) {
        return new WorkingSheet(Map.of(), Map.of(), List.of(), List.of(), target);
    }

    public WorkingSheet with(SheetPiece piece) {
        var changed = new TreeMap<>(entries);
        piece.removed()
                .forEach(criterion -> changed.computeIfPresent(
                        criterion, (_, modes) -> without(modes, piece.mode()).orElse(null)));
        piece.marks().forEach((criterion, mark) -> {
            var modes = new TreeMap<>(changed.getOrDefault(criterion, Map.of()));
            modes.put(piece.mode(), new Entry(mark, piece.author(), piece.evidence(), piece.documents()));
            changed.put(criterion, Collections.unmodifiableMap(modes));
        });
        return new WorkingSheet(
                changed,
                measures,
                piece.deductions() == null ? deductions : piece.deductions(),
                piece.bonuses() == null ? bonuses : piece.bonuses(),
                target);
    }

    private static Optional<Map<String, Entry>> without(Map<String, Entry> modes, String mode) {
        var left = new TreeMap<>(modes);
        left.remove(mode);
        return left.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableMap(left));
    }

    public WorkingSheet with(SurveyReport report) {
        var changed = new LinkedHashMap<>(measures);
        changed.put(report.measure(), report.result());
        return new WorkingSheet(entries, changed, deductions, bonuses, target);
    }

    /** The sheet as it stands, complete or not. */
    public EvaluationSheet sheet() {
        var marks = new LinkedHashMap<String, Mark>();
        entries.forEach((criterion, modes) -> marks.put(criterion, markOf(modes)));
        return new EvaluationSheet(marks, measures, deductions, bonuses, target);
    }

    private static Mark markOf(Map<String, Entry> modes) {
        return modes.size() == 1
                ? modes.values().iterator().next().mark()
                : new Mark.ByMode(modes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().mark())));
    }
}
