package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.Optional;

/** The contract as a scheme developer meets it, on a scheme that is sound. */
class FerryContractTest extends SchemeContract {

    @Override
    protected CertificationScheme scheme() {
        return new FerryScheme(new FerryEdition(new FerryRating()));
    }

    @Override
    protected Optional<EvaluationSheet> following(
            Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need) {
        return Passengers.askFor(need).follow(edition, sheet, next, need);
    }
}
