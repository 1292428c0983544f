package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import java.util.Objects;

/** Refusals that name every fault, so that nobody mends them one at a time. */
final class RefusalCheck {
    private static final int MOST_FAULTS_IN_A_SHEET = 6;

    private RefusalCheck() {}

    static void examine(Trial trial) {
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var count = 1 + trial.random().nextInt(MOST_FAULTS_IN_A_SHEET);
            refuse(trial, PlantedFaults.in(sheets, trial, count));
        }
    }

    private static void refuse(Trial trial, PlantedFaults planted) {
        switch (trial.edition().rate(planted.sheet())) {
            case Outcome.Done<Rating> _ ->
                trial.fault("an invalid sheet is rated, faults in %s%n%s".formatted(planted.fields(), planted.sheet()));
            case Outcome.Refused<Rating>(var breaches) -> {
                var named = breaches.stream()
                        .map(Breach::field)
                        .filter(Objects::nonNull)
                        .toList();
                var missed = planted.fields().stream()
                        .filter(field -> named.stream().noneMatch(name -> PlantedFaults.names(name, field)))
                        .toList();
                trial.expect(
                        missed.isEmpty(),
                        () -> "refused for %s, but not for %s%n%s".formatted(named, missed, planted.sheet()));
            }
        }
    }
}
