package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.scheme.CertificationScheme;

/** The contract again, with a catalogue that marks key indicators, as the one shipped does not. */
class KeyIndicatorsContractTest extends AfterSalesContractTest {

    @Override
    protected CertificationScheme scheme() {
        return super.scheme().catalogued(Sheets.keyed("5.1.1-1", "5.3.2-2")).orElseThrow();
    }
}
