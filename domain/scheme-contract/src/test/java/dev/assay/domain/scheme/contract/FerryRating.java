package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.scheme.SheetCheck;
import dev.assay.domain.certification.scheme.SheetCheck.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How ferries rate: 15 points are fair and 25 are fine, of 30, where safety has no major nonconformity and half of the
 * passengers are satisfied. Of verdicts by mode the worst counts. Every step can be overridden, to break it.
 */
class FerryRating {
    static final int FAIR = 15;
    static final int FINE = 25;

    private static final Comparator<Mark> WORST_FIRST = Comparator.comparing(FerryRating::worth);

    private final SheetCheck check = new SheetCheck(
            new FerryEdition(this).criteria(),
            "F-01",
            "F-01",
            Set.of(Part.EXCLUSIONS, Part.BY_MODE, Part.MEASURES, Part.DEDUCTIONS),
            FerryEdition.MODES);

    Outcome<Rating> of(EvaluationSheet sheet) {
        return faultsIn(sheet).orDone(() -> rated(combined(sheet)));
    }

    private EvaluationSheet combined(EvaluationSheet sheet) {
        var draft = new SheetDraft(sheet);
        draft.marks.replaceAll((_, mark) -> mark instanceof Mark.ByMode byMode ? counted(byMode, WORST_FIRST) : mark);
        return draft.sheet();
    }

    Mark counted(Mark.ByMode mark, Comparator<Mark> worstFirst) {
        return mark.first(worstFirst);
    }

    private static BigDecimal worth(Mark mark) {
        return switch (mark) {
            case Mark.Points(var points) -> points;
            case Mark.Finding.CONFORMS -> BigDecimal.TWO;
            case Mark.Finding.MINOR -> BigDecimal.ONE;
            case Mark.Finding.MAJOR -> BigDecimal.ZERO;
            case Mark.Fulfilment _, Mark.Excluded _, Mark.ByMode _ ->
                throw new IllegalStateException("checked before: " + mark);
        };
    }

    Breaches faultsIn(EvaluationSheet sheet) {
        var faults = check.faultsIn(sheet);
        faults.valid(
                !(sheet.marks().get("safety") instanceof Mark.Excluded),
                "F-01",
                "marks.safety",
                () -> FerryEdition.WORDING.message("fault", "safety"));
        var survey = sheet.measures().get("passengers");
        faults.valid(
                survey != null
                        && survey.sampled() >= 1
                        && survey.satisfied() >= 0
                        && survey.satisfied() <= survey.sampled(),
                "F-02",
                "measures.passengers",
                () -> FerryEdition.WORDING.message("fault", "passengers"));
        faults.valid(
                Set.of("passengers").containsAll(sheet.measures().keySet()),
                "F-02",
                "measures",
                () -> FerryEdition.WORDING.message("fault", "measures"));
        for (var deduction : sheet.deductions()) {
            faults.valid(
                    Set.of("late", "rude").contains(String.valueOf(deduction.code())),
                    "F-03",
                    "deductions",
                    () -> FerryEdition.WORDING.message("fault", "deductions"));
        }
        return faults;
    }

    private Rating rated(EvaluationSheet sheet) {
        var total = total(sheet);
        var level = level(sheet, total);
        return new Rating(!level.equals("NONE"), level, total, reasons(sheet, total), List.of(), next(sheet, level));
    }

    BigDecimal total(EvaluationSheet sheet) {
        return sheet.marks().values().stream()
                .map(mark -> mark instanceof Mark.Points(var points) ? points : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(BigDecimal.valueOf(sheet.deductions().size()));
    }

    String level(EvaluationSheet sheet, BigDecimal total) {
        if (!isSafe(sheet) || missingPassengers(sheet) > 0) {
            return "NONE";
        }
        return reaches(total, FINE) ? "FINE" : reaches(total, FAIR) ? "FAIR" : "NONE";
    }

    boolean reaches(BigDecimal total, int bound) {
        return total.compareTo(BigDecimal.valueOf(bound)) >= 0;
    }

    static boolean isSafe(EvaluationSheet sheet) {
        return sheet.marks().get("safety") != Mark.Finding.MAJOR;
    }

    static int missingPassengers(EvaluationSheet sheet) {
        var survey = sheet.measures().get("passengers");
        return Math.max(0, Math.ceilDiv(survey.sampled(), 2) - survey.satisfied());
    }

    List<Reason> reasons(EvaluationSheet sheet, BigDecimal total) {
        var survey = sheet.measures().get("passengers");
        return List.of(
                threshold(total, FINE),
                threshold(total, FAIR),
                reason("no major", isSafe(sheet) ? "no major" : "major", isSafe(sheet)),
                reason("≥ 50 %", percent(survey), missingPassengers(sheet) == 0));
    }

    private static String percent(Survey survey) {
        return 100L * survey.satisfied() / survey.sampled() + " %";
    }

    Reason threshold(BigDecimal total, int bound) {
        return reason("≥ " + bound, total.toPlainString(), total.compareTo(BigDecimal.valueOf(bound)) >= 0);
    }

    Reason reason(String expected, String actual, boolean met) {
        return new Reason(
                "F-04", "FERRY-1 4", expected, actual, met, FerryEdition.WORDING.message("compared", actual, expected));
    }

    Rating.NextLevel next(EvaluationSheet sheet, String level) {
        if (level.equals("FINE")) {
            return null;
        }
        var above = level.equals("NONE") ? FAIR : FINE;
        var needs = new ArrayList<Rating.Need>();
        if (!isSafe(sheet)) {
            needs.add(new Rating.Need(FerryEdition.WORDING.message("correct", "safety"), null));
        }
        if (missingPassengers(sheet) > 0) {
            needs.add(new Rating.Need(
                    FerryEdition.WORDING.message("passengers", Integer.toString(missingPassengers(sheet))), null));
        }
        var missing = BigDecimal.valueOf(above).subtract(total(sheet));
        if (missing.signum() > 0) {
            needs.add(need(missing));
        }
        return new Rating.NextLevel(above == FAIR ? "FAIR" : "FINE", needs);
    }

    Rating.Need need(BigDecimal points) {
        return new Rating.Need(FerryEdition.WORDING.message("points", points.toPlainString()), points);
    }
}
