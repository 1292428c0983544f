package dev.assay.application.usecase;

import dev.assay.application.port.out.Identifiers;
import dev.assay.domain.certification.casework.CaseId;

/** c-1, c-2 … and S000000001, S000000002 … */
final class CountedIdentifiers implements Identifiers {
    private int cases;
    private int certificates;

    @Override
    public CaseId newCaseId() {
        return new CaseId("c-" + ++cases);
    }

    @Override
    public String newCertificateSerial() {
        return "S%09d".formatted(++certificates);
    }
}
