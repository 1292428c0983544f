package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.scheme.contract.SchemeContract;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

class MassPersonalisationContractTest extends SchemeContract {

    @Override
    protected CertificationScheme scheme() {
        return new MassPersonalisationScheme();
    }

    @Override
    protected Optional<EvaluationSheet> following(
            Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need) {
        var marks = new LinkedHashMap<>(sheet.marks());
        var level = CapabilityLevel.valueOf(next.level());
        switch (need.message().key()) {
            case "next.module" -> startOn(marks, need);
            case "next.full" -> raise(marks, level, new Threshold.Lift(0, number(need, 0)));
            case "next.unmet" -> raise(marks, level, new Threshold.Lift(number(need, 0), 0));
            case "next.both" -> raise(marks, level, new Threshold.Lift(number(need, 1), number(need, 2)));
            case "next.judge" -> judge(marks, number(need, 1), number(need, 2));
            default -> throw new IllegalStateException("a new kind of need: " + need.message());
        }
        return Optional.of(Sheets.sheet(marks, sheet.target()));
    }

    private static void startOn(Map<String, Mark> marks, Rating.Need need) {
        Sheets.CLAUSES.basic().clauses().stream()
                .filter(clause ->
                        need.message().arguments().contains(clause.module().label()))
                .limit(1)
                .forEach(clause -> marks.put(clause.code(), Fulfilment.PARTIAL));
    }

    /** The worst clauses that the level counts, those to be fully met before those that need no more than partly. */
    private static void raise(Map<String, Mark> marks, CapabilityLevel level, Threshold.Lift lift) {
        var counted = level.judgesAll() ? Sheets.CLAUSES.whole() : Sheets.CLAUSES.basic();
        var worstFirst = Sheets.codes(counted).stream()
                .filter(marks::containsKey)
                .filter(code -> verdict(marks, code) != Verdict.FULLY_MET)
                .sorted(Comparator.comparing(code -> verdict(marks, code)))
                .toList();
        for (int i = 0; i < lift.clauses(); i++) {
            marks.put(worstFirst.get(i), i < lift.toFullyMet() ? Fulfilment.FULL : Fulfilment.PARTIAL);
        }
    }

    private static Verdict verdict(Map<String, Mark> marks, String code) {
        return Verdict.of(marks.get(code), Verdict.WORSE_COUNTS);
    }

    /** The other clauses, no better than asked for. */
    private static void judge(Map<String, Mark> marks, int full, int unmet) {
        int place = 0;
        for (var code : Sheets.CLAUSES.advanced()) {
            marks.put(
                    code,
                    place < full ? Fulfilment.FULL : place < full + unmet ? Fulfilment.UNMET : Fulfilment.PARTIAL);
            place++;
        }
    }

    private static int number(Rating.Need need, int argument) {
        return Integer.parseInt(need.message().arguments().get(argument).toString());
    }
}
