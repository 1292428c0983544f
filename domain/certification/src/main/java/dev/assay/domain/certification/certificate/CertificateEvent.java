package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Scope;
import java.time.LocalDate;

/** What can happen to a certificate. */
public sealed interface CertificateEvent extends Recordable {

    /**
     * It was issued.
     *
     * @param caseId the case it comes from
     * @param document the rule document it was certified under
     * @param standard the standard that the service conforms to
     * @param on the day of issue, and the first day of validity
     * @param expiresOn the last day of validity
     */
    record CertificateIssued(
            CertificateNumber number,
            String caseId,
            String scheme,
            String edition,
            String document,
            String standard,
            String level,
            Organisation holder,
            Scope scope,
            LocalDate on,
            LocalDate expiresOn)
            implements CertificateEvent {
        @Override
        public String rule() {
            return "CERT-01";
        }
    }
}
