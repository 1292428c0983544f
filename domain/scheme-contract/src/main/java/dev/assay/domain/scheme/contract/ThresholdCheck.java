package dev.assay.domain.scheme.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Thresholds that bite: wherever the level changes a threshold is told that was not met just under and is met there, with
 * numbers that say so; and every threshold told in numbers changes the level somewhere.
 */
final class ThresholdCheck {
    private final Trial trial;
    private final Set<Verdict.Told> told = new HashSet<>();
    private final Set<Verdict.Told> decisive = new HashSet<>();

    private ThresholdCheck(Trial trial) {
        this.trial = trial;
    }

    static void examine(Trial trial) {
        var check = new ThresholdCheck(trial);
        Staircases.boundaries(trial).forEach(check::examine);
        check.told.stream()
                .filter(threshold -> !check.decisive.contains(threshold))
                .forEach(threshold -> trial.fault("%s %s (%s) is told and decides nothing"
                        .formatted(threshold.rule(), threshold.expected(), threshold.clause())));
    }

    private void examine(Staircases.Boundary boundary) {
        var under = Verdict.of(boundary.under());
        var at = Verdict.of(boundary.at());
        noteThresholds(boundary);
        if (under.decidesAs(at)) {
            return;
        }
        trial.expect(
                !under.told().equals(at.told()),
                () -> "%s becomes %s where no threshold is met that was not before%n%s"
                        .formatted(under.level(), at.level(), boundary.sheet()));
        decisive.addAll(flipped(under, at));
        examineNumbers(boundary);
    }

    /** Counted one by one, because the same threshold can be told of several things, such as each key indicator. */
    private static List<Verdict.Told> flipped(Verdict under, Verdict at) {
        var flipped =
                new ArrayList<>(at.told().stream().filter(Verdict.Told::met).toList());
        under.told().forEach(flipped::remove);
        return flipped;
    }

    private void noteThresholds(Staircases.Boundary boundary) {
        boundary.at().reasons().stream()
                .filter(reason -> Comparison.in(reason).isPresent())
                .map(Verdict.Told::of)
                .map(threshold -> threshold.met() ? threshold : threshold.other())
                .forEach(told::add);
    }

    private void examineNumbers(Staircases.Boundary boundary) {
        for (var rating : List.of(boundary.under(), boundary.at())) {
            for (var reason : rating.reasons()) {
                Comparison.in(reason)
                        .ifPresent(comparison -> trial.expect(
                                comparison.holds() == reason.met(),
                                () -> "at the edge of %s, %s held against %s is called %s"
                                        .formatted(
                                                boundary.at().level(),
                                                reason.actual(),
                                                reason.expected(),
                                                reason.met() ? "met" : "not met")));
            }
        }
    }
}
