package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.lint.MarkOrder;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What would be better than a sheet in one thing, all else being equal. Exclusions stay as they are. */
final class Improvements {
    private Improvements() {}

    static List<EvaluationSheet> of(EvaluationSheet sheet, Edition edition, SheetUses uses, Random random) {
        var better = new ArrayList<EvaluationSheet>();
        for (var criterion : edition.criteria()) {
            var mark = sheet.marks().get(criterion.code());
            if (mark != null && !(mark instanceof Mark.Excluded)) {
                betterMarks(criterion, mark, random)
                        .forEach(improved -> better.add(SheetDraft.with(sheet, criterion.code(), improved)));
            }
        }
        sheet.measures().forEach((name, survey) -> {
            if (survey.satisfied() < survey.sampled()) {
                var draft = new SheetDraft(sheet);
                draft.measures.put(name, new Survey(survey.sampled(), survey.satisfied() + 1));
                better.add(draft.sheet());
            }
        });
        if (!sheet.deductions().isEmpty()) {
            var draft = new SheetDraft(sheet);
            draft.deductions.remove(random.nextInt(draft.deductions.size()));
            better.add(draft.sheet());
        }
        if (sheet.bonuses().size() < uses.bonuses().size()) {
            var draft = new SheetDraft(sheet);
            draft.bonuses.add(uses.bonuses().get(sheet.bonuses().size()));
            better.add(draft.sheet());
        }
        return better;
    }

    private static List<Mark> betterMarks(Criterion criterion, Mark mark, Random random) {
        if (mark instanceof Mark.ByMode(var verdicts)) {
            return verdicts.entrySet().stream()
                    .flatMap(verdict -> betterMarks(criterion, verdict.getValue(), random).stream()
                            .map(better -> replaced(verdicts, verdict.getKey(), better)))
                    .toList();
        }
        if (mark instanceof Mark.Points(var points)) {
            var maximum = criterion.maximum();
            return maximum == null || points.compareTo(maximum) >= 0
                    ? List.of()
                    : List.of(new Mark.Points(between(points, maximum, random)), new Mark.Points(maximum));
        }
        var marks = MarkOrder.worstFirst(criterion);
        return marks.subList(marks.indexOf(mark) + 1, marks.size());
    }

    private static Mark replaced(Map<String, Mark> verdicts, String mode, Mark by) {
        var changed = new TreeMap<>(verdicts);
        changed.put(mode, by);
        return new Mark.ByMode(changed);
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high, Random random) {
        return high.subtract(low)
                .multiply(BigDecimal.valueOf(random.nextDouble()))
                .setScale(Mark.Points.DECIMALS, RoundingMode.UP)
                .add(low)
                .min(high);
    }
}
