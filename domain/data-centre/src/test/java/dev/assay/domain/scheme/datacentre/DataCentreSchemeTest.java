package dev.assay.domain.scheme.datacentre;

import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.scheme.contract.SchemeContract;

class DataCentreSchemeTest extends SchemeContract {
    @Override
    protected CertificationScheme scheme() {
        return new DataCentreScheme();
    }
}
