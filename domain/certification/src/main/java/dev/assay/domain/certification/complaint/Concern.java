package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateNumber;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a complaint is about, or what it led to. */
@ValueObject
public sealed interface Concern {

    record OfCertificate(CertificateNumber number) implements Concern {}

    record OfCase(CaseId caseId) implements Concern {}

    /** The body itself and how it works. */
    record OfBody() implements Concern {}
}
