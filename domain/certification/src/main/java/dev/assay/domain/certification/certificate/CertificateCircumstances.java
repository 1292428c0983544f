package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;

/** Under what circumstances an act on a certificate is performed. */
public record CertificateCircumstances(
        Person actor, LocalDate today, CertificationScheme scheme, Personnel personnel, WorkingCalendar calendar) {

    /**
     * The edition whose rules a certificate lives by.
     *
     * @throws IllegalStateException if the scheme has lost it
     */
    Edition editionOf(Certificate certificate) {
        var id = certificate.contents().edition();
        return scheme.edition(id)
                .orElseThrow(() -> new IllegalStateException("%s has lost its edition %s".formatted(scheme.id(), id)));
    }
}
