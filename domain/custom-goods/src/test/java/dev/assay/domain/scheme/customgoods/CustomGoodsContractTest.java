package dev.assay.domain.scheme.customgoods;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.scheme.contract.SchemeContract;
import java.util.Optional;

class CustomGoodsContractTest extends SchemeContract {

    @Override
    protected CertificationScheme scheme() {
        return new CustomGoodsScheme();
    }

    @Override
    protected Optional<EvaluationSheet> following(
            Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need) {
        return need.message().key().equals("next.satisfied")
                ? Optional.of(Sheets.with(sheet.marks(), withMoreSatisfied(sheet, need)))
                : super.following(edition, sheet, next, need);
    }

    private static Survey withMoreSatisfied(EvaluationSheet sheet, Rating.Need need) {
        var survey = sheet.measures().get("satisfaction");
        var more = Integer.parseInt(need.message().arguments().getFirst().toString());
        return new Survey(survey.sampled(), survey.satisfied() + more);
    }
}
