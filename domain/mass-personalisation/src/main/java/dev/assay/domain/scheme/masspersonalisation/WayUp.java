package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.evaluation.Rating.Need;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fewest clauses that must be met better, or judged at all, for the level above. */
record WayUp(Standing standing) {

    /** To the level above the highest reached; null at the top. */
    Rating.@Nullable NextLevel next() {
        var highest = standing.answer().highest();
        return highest == null ? to(first()) : highest.next().map(this::to).orElse(null);
    }

    /** Nobody comes to level 1 who did not apply for it. */
    private CapabilityLevel first() {
        return standing.target() == CapabilityLevel.L1 ? CapabilityLevel.L1 : CapabilityLevel.L2;
    }

    private Rating.NextLevel to(CapabilityLevel above) {
        return new Rating.NextLevel(
                above.name(),
                above.threshold().map(threshold -> needs(above, threshold)).orElseGet(this::modules));
    }

    private List<Need> modules() {
        return modules(standing.basic());
    }

    static List<Need> modules(Tally tally) {
        return tally.whollyUnmet().stream()
                .map(module -> need("module", module.label()))
                .toList();
    }

    private List<Need> needs(CapabilityLevel above, Threshold threshold) {
        var tally = standing.tallyFor(above);
        return tally == null ? beyondBasic(threshold) : List.of(raise(threshold.liftFor(tally)));
    }

    static Need raise(Threshold.Lift lift) {
        if (lift.outOfUnmet() == 0) {
            return need("full", lift.toFullyMet());
        }
        return lift.toFullyMet() == 0
                ? need("unmet", lift.outOfUnmet())
                : need("both", lift.clauses(), lift.outOfUnmet(), lift.toFullyMet());
    }

    /** Whoever is here has reached level 2 by the 63 clauses, so what is missing fits into the other 42. */
    private List<Need> beyondBasic(Threshold threshold) {
        var lift = threshold.liftFor(standing.basic());
        var needs = new ArrayList<Need>();
        if (lift.outOfUnmet() > 0) {
            needs.add(need("unmet", lift.outOfUnmet()));
        }
        needs.add(need(
                "judge",
                Clauses.WHOLE - Clauses.BASIC,
                lift.toFullyMet(),
                Math.max(0, threshold.unmet() - standing.basic().unmet())));
        return needs;
    }

    private static Need need(String key, Object... arguments) {
        return new Need(MassPersonalisationScheme.WORDING.message("next." + key, arguments), null);
    }
}
