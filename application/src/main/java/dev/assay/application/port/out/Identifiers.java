package dev.assay.application.port.out;

import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What makes things tell apart without anybody counting. */
@SecondaryPort
public interface Identifiers {

    /** An id greater than those made in earlier milliseconds. */
    CaseId newCaseId();

    /** The same, and none can be guessed from another. */
    ComplaintId newComplaintId();

    /** 10 upper-case letters and digits, random. */
    String newCertificateSerial();
}
