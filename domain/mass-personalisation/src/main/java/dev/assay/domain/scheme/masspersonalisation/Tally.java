package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.Mark;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many clauses are unmet, partly and fully met.
 *
 * @param whollyUnmet the modules of which no clause is even partly met
 */
record Tally(int unmet, int partlyMet, int fullyMet, Set<FunctionModule> whollyUnmet) {

    int counted() {
        return unmet + partlyMet + fullyMet;
    }

    /** Over clauses that are all judged. */
    static Tally of(List<Clause> clauses, Map<String, Mark> marks) {
        return of(clauses, marks, Verdict.WORSE_COUNTS);
    }

    /** The same, where verdicts of test and audit on one clause are read in this way. */
    static Tally of(List<Clause> clauses, Map<String, Mark> marks, Comparator<Verdict> reading) {
        int unmet = 0;
        int partlyMet = 0;
        int fullyMet = 0;
        var judged = EnumSet.noneOf(FunctionModule.class);
        var started = EnumSet.noneOf(FunctionModule.class);
        for (var clause : clauses) {
            judged.add(clause.module());
            switch (Verdict.of(marks.get(clause.code()), reading)) {
                case UNMET -> unmet++;
                case PARTLY_MET -> {
                    partlyMet++;
                    started.add(clause.module());
                }
                case FULLY_MET -> {
                    fullyMet++;
                    started.add(clause.module());
                }
            }
        }
        judged.removeAll(started);
        return new Tally(unmet, partlyMet, fullyMet, judged);
    }
}
