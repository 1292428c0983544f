package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A stored evaluation, rated again (CASE-22): under its own edition it must agree; under another it shows what would
 * differ.
 *
 * @param stored what it rated when it was frozen
 * @param scheme the id of the case's scheme
 * @param edition the id of the edition it was rated under again
 * @param again what it rates now; refused where that edition cannot take the sheet
 * @param sameCatalogue whether the criteria came from the same catalogue, or both times from the rule document; a
 *     replaced catalogue may rightly rate differently
 * @param agrees whether both came to the same
 */
@ValueObject
public record Replay(
        Evaluation.Result stored,
        String scheme,
        String edition,
        Outcome<Rating> again,
        boolean sameCatalogue,
        boolean agrees) {
    static Replay of(Evaluation evaluation, Purpose purpose, String scheme, Edition edition) {
        var stored = evaluation.result();
        var again = purpose.rate(edition, evaluation.sheet());
        var now = again.map(rating -> Evaluation.Result.of(rating, edition));
        return switch (now) {
            case Outcome.Done<Evaluation.Result>(var result) ->
                new Replay(
                        stored,
                        scheme,
                        edition.id(),
                        again,
                        Objects.equals(stored.catalogue(), result.catalogue()),
                        stored.agreesWith(result));
            case Outcome.Refused<Evaluation.Result> _ -> new Replay(stored, scheme, edition.id(), again, false, false);
        };
    }
}
