package dev.assay.domain.scheme.@package@;

import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.scheme.contract.SchemeContract;

class @Name@SchemeTest extends SchemeContract {
    @Override
    protected CertificationScheme scheme() {
        return new @Name@Scheme();
    }
}
