package dev.assay.application.usecase;

import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the file of a certificate, as of today. */
record CertificateFiles(Schemes schemes, Personnel personnel, Clock clock) {

    static CertificateFile file(Certificate found, CertificateCircumstances circumstances) {
        var first = found.issue().on();
        var today = circumstances.today();
        var state = found.stateOn(today.isBefore(first) ? first : today);
        var scheme = circumstances.scheme();
        return new CertificateFile(
                found,
                scheme,
                state,
                new ListedReasons(Optional.of(scheme)).of(state, found.events()),
                found.obligations(circumstances));
    }

    CertificateCircumstances among(Certificate found, Person actor, WorkingCalendar now) {
        return new CertificateCircumstances(actor, LocalDate.now(clock), schemeOf(found), personnel, now);
    }

    CertificationScheme schemeOf(Certificate found) {
        var id = found.issue().scheme();
        return schemes.find(id)
                .orElseThrow(() -> new IllegalStateException(
                        "certificate %s is of scheme %s, which is not at hand".formatted(found.number(), id)));
    }
}
