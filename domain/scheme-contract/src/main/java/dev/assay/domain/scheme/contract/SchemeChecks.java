package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.lint.LintFault;
import dev.assay.domain.certification.lint.SchemeLint;
import dev.assay.domain.certification.scheme.CertificationScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The checks of the contract as plain functions: each tells what is wrong, in words, with the edition and the seed that show
 * it again; empty where nothing is. The seeds are fixed, so that a scheme that passes today passes tomorrow.
 */
public final class SchemeChecks {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 5L, 8L, 13L);

    private final CertificationScheme scheme;
    private final WayUp wayUp;

    /** @param wayUp how to follow what the scheme says is missing */
    public SchemeChecks(CertificationScheme scheme, WayUp wayUp) {
        this.scheme = scheme;
        this.wayUp = wayUp;
    }

    /** What the linter finds. */
    public List<String> lint() {
        return SchemeLint.faultsIn(scheme).stream().map(LintFault::toString).toList();
    }

    /** Every valid sheet is rated, and every sound question after audit time answered. */
    public List<String> totality() {
        return everywhere(TotalityCheck::examine);
    }

    /** Every invalid sheet is refused, with all its faults. */
    public List<String> refusals() {
        return everywhere(RefusalCheck::examine);
    }

    /** A sheet that is better in one thing never rates lower. */
    public List<String> monotony() {
        return everywhere(MonotonyCheck::examine);
    }

    /** Being judged in one mode more never rates higher. */
    public List<String> byMode() {
        return everywhere(ByModeCheck::examine);
    }

    /** What surveillance samples stands for the whole. */
    public List<String> samples() {
        return everywhere(SampleCheck::examine);
    }

    /** What the reasons say and the level they are given for agree. */
    public List<String> explanations() {
        return everywhere(ExplanationCheck::examine);
    }

    /** The level changes where a threshold is met, and each threshold decides something somewhere. */
    public List<String> thresholds() {
        // Nothing is drawn here, so that one seed is as good as another.
        return everywhere(List.of(0L), ThresholdCheck::examine);
    }

    /** Whoever does what is missing gets to the next level. */
    public List<String> wayUp() {
        return everywhere(trial -> WayUpCheck.examine(trial, wayUp));
    }

    /** All that is said can be read in both languages. */
    public List<String> languages() {
        return everywhere(LanguageCheck::examine);
    }

    /** The same question gets the same answer, in whatever order it is written. */
    public List<String> repeatability() {
        return everywhere(RepeatabilityCheck::examine);
    }

    private List<String> everywhere(Consumer<Trial> check) {
        return everywhere(SEEDS, check);
    }

    private List<String> everywhere(List<Long> seeds, Consumer<Trial> check) {
        var faults = new ArrayList<String>();
        for (var edition : scheme.editions()) {
            var uses = SheetUses.of(edition);
            for (var seed : seeds) {
                var trial = new Trial(edition, uses, seed);
                trial.run(check);
                faults.addAll(trial.faults());
            }
        }
        return faults;
    }
}
