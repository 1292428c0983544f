package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.scheme.contract.SchemeContract;
import java.util.Map;

class ProportionalComparisonContractTest extends SchemeContract {

    @Override
    protected CertificationScheme scheme() {
        return new CreditGradeScheme().configured(Map.of("comparison", "proportional"));
    }
}
