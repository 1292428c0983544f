package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.scheme.contract.SchemeContract;

class CreditGradeContractTest extends SchemeContract {

    @Override
    protected CertificationScheme scheme() {
        return new CreditGradeScheme();
    }
}
