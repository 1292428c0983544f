package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;

/** A pure function: it answers the same whenever it is asked, in whatever order and with however many zeros. */
final class RepeatabilityCheck {
    private static final int LARGEST_ORGANISATION = 5000;

    private RepeatabilityCheck() {}

    static void examine(Trial trial) {
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var sheet = sheets.next();
            trial.rate(sheet).ifPresent(first -> {
                trial.expect(
                        trial.rate(sheet).filter(first::equals).isPresent(),
                        () -> "asked again it answers otherwise%n%s".formatted(sheet));
                trial.expect(
                        trial.rate(shuffled(trial, sheet)).filter(first::equals).isPresent(),
                        () -> "the order of the marks changes the answer%n%s".formatted(sheet));
                trial.expect(
                        trial.rate(withMoreZeros(sheet))
                                .filter(again -> Verdict.of(again).equals(Verdict.of(first)))
                                .isPresent(),
                        () -> "4.50 is rated otherwise than 4.5%n%s".formatted(sheet));
            });
            askForAuditTimeTwice(trial);
        }
    }

    private static EvaluationSheet shuffled(Trial trial, EvaluationSheet sheet) {
        var draft = new SheetDraft(sheet);
        var marks = new ArrayList<>(draft.marks.entrySet());
        Collections.shuffle(marks, trial.random());
        draft.marks.clear();
        marks.forEach(mark -> draft.marks.put(mark.getKey(), mark.getValue()));
        return draft.sheet();
    }

    private static EvaluationSheet withMoreZeros(EvaluationSheet sheet) {
        var draft = new SheetDraft(sheet);
        draft.marks.replaceAll((_, mark) -> lengthened(mark));
        return draft.sheet();
    }

    private static Mark lengthened(Mark mark) {
        return switch (mark) {
            case Mark.Points(var points) -> lengthened(points);
            case Mark.ByMode byMode -> ByModeMarks.each(byMode, RepeatabilityCheck::lengthened);
            case Mark.Fulfilment _, Mark.Finding _, Mark.Excluded _ -> mark;
        };
    }

    private static Mark lengthened(BigDecimal points) {
        var longer = points.setScale(Math.max(points.scale(), Mark.Points.DECIMALS));
        return new Mark.Points(Mark.Points.isExact(longer) ? longer : points);
    }

    private static void askForAuditTimeTwice(Trial trial) {
        var persons = 1 + trial.random().nextInt(LARGEST_ORGANISATION);
        var request = new AuditTimeRequest(AuditKind.INITIAL, persons, 1, Factors.NONE);
        trial.expect(
                trial.edition().auditTime(request).equals(trial.edition().auditTime(request)),
                () -> "the audit time of %d persons is not always the same".formatted(persons));
    }
}
