package dev.assay.application.usecase;

import dev.assay.application.port.out.Identifiers;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintId;

/** c-1, c-2 …, k-1, k-2 … and S000000001, S000000002 … */
final class CountedIdentifiers implements Identifiers {
    private int cases;
    private int certificates;
    private int complaints;

    @Override
    public CaseId newCaseId() {
        return new CaseId("c-" + ++cases);
    }

    @Override
    public ComplaintId newComplaintId() {
        return new ComplaintId("k-" + ++complaints);
    }

    @Override
    public String newCertificateSerial() {
        return "S%09d".formatted(++certificates);
    }
}
