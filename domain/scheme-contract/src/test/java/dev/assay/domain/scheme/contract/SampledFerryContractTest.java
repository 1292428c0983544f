package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.scheme.CertificationScheme;

/** The same, where surveillance samples. */
class SampledFerryContractTest extends FerryContractTest {

    @Override
    protected CertificationScheme scheme() {
        return new FerryScheme(new SampledFerry());
    }
}
