package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.personnel.Engagement;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Under what circumstances an act is performed, or a case looked at.
 *
 * @param certificate the certificate that the case is about; null if it is about none
 * @param serials what makes certificate numbers unique: 6 to 20 upper-case letters and digits each
 */
public record Circumstances(
        Person actor,
        LocalDate today,
        CertificationScheme scheme,
        Personnel personnel,
        WorkingCalendar calendar,
        PriceList prices,
        @Nullable Certificate certificate,
        Supplier<String> serials) {

    /**
     * The certificate that a case is about.
     *
     * @throws IllegalStateException if it is about none
     */
    public Certificate requiredCertificate() {
        if (certificate == null) {
            throw new IllegalStateException("no certificate for a case of " + scheme.id());
        }
        return certificate;
    }

    /** The same, for an act on that certificate. */
    public CertificateCircumstances ofCertificate() {
        return new CertificateCircumstances(actor, today, scheme, personnel, calendar);
    }

    /**
     * The edition that a case is judged by.
     *
     * @throws IllegalStateException if the application was not received yet, or the scheme has lost the edition
     */
    Edition editionOf(CaseFile file) {
        return file.edition(scheme)
                .orElseThrow(() -> new IllegalStateException("no edition for a case of " + scheme.id()));
    }

    /** What keeps somebody from taking a part in a case over some days (TEAM-01, CASE-18). */
    List<Breach> hindrances(String person, TeamMember.Part part, CaseFile file, LocalDate from, LocalDate to) {
        var client = file.application().applicant().creditCode();
        return personnel.dossier(person).hindrances(new Engagement(scheme.id(), part, client, from, to));
    }
}
