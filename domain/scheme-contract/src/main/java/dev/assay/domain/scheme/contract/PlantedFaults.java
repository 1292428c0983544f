package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A valid sheet into which faults were put, each of another sort.
 *
 * @param fields where the faults stand
 */
record PlantedFaults(EvaluationSheet sheet, List<String> fields) {
    static PlantedFaults in(RandomSheets sheets, Trial trial, int count) {
        var shape = sheets.anyOf(trial.uses().shapes());
        var draft = new SheetDraft(sheets.next(shape));
        var spots = new ArrayList<>(trial.edition().criteria().stream()
                .filter(criterion -> shape.needed().contains(criterion.code()))
                .toList());
        Collections.shuffle(spots, trial.random());
        var plants = new ArrayList<>(List.of(Plant.values()));
        // Without a target nobody can tell which criteria are missing.
        plants.remove(trial.random().nextBoolean() ? Plant.MISSING : Plant.UNKNOWN_TARGET);
        Collections.shuffle(plants, trial.random());
        var fields = new ArrayList<String>();
        for (var plant : plants) {
            if (fields.size() < count) {
                plant.into(draft, spots, trial).ifPresent(fields::add);
            }
        }
        return new PlantedFaults(draft.sheet(), fields);
    }

    /** Whether a breach's field is where a fault stands; of what is no mark, the whole or a part will do. */
    static boolean names(String breach, String fault) {
        return breach.equals(fault)
                || (!fault.startsWith("marks.") && (breach.startsWith(fault) || fault.startsWith(breach)));
    }
}
