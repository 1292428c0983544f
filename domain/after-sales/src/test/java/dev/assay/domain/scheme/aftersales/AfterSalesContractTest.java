package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.scheme.contract.SchemeContract;
import java.util.Optional;

class AfterSalesContractTest extends SchemeContract {

    @Override
    protected CertificationScheme scheme() {
        return new AfterSalesScheme();
    }

    @Override
    protected Optional<EvaluationSheet> following(
            Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need) {
        if (!need.message().key().equals("next.deductions")) {
            return super.following(edition, sheet, next, need);
        }
        var resolved = Integer.parseInt(need.message().arguments().getFirst().toString());
        return Optional.of(new EvaluationSheet(
                sheet.marks(),
                sheet.measures(),
                sheet.deductions().subList(resolved, sheet.deductions().size()),
                sheet.bonuses(),
                sheet.target()));
    }
}
