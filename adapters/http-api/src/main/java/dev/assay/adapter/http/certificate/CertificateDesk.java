package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.casework.ActForm;
import dev.assay.adapter.http.casework.Versions;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCertificates;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateNumber;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where acts on certificates are handed in, and answered with the file as it is then. */
@Singleton
final class CertificateDesk {
    /** The tag of everything that is done with a certificate. */
    static final String ACTS = "Acts on certificates";

    private final WorkOnCertificates certificates;
    private final Clock clock;

    CertificateDesk(WorkOnCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Performs an act on the day that the form tells, or today. Throws a refusal if it is not done. */
    HttpResponse<CertificateFileView> perform(
            String number,
            @Nullable String ifMatch,
            ActForm form,
            Function<LocalDate, CertificateAct> act,
            Authentication caller) {
        var on = form.on();
        return perform(number, ifMatch, act.apply(on == null ? today() : on), caller);
    }

    /** Performs an act. Throws a refusal if it is not done. */
    HttpResponse<CertificateFileView> perform(
            String number, @Nullable String ifMatch, CertificateAct act, Authentication caller) {
        return tagged(Refusal.unlessDone(
                certificates.perform(numberOf(number), Versions.parse(ifMatch), act, SignedIn.person(caller))));
    }

    /** A certificate's file. Throws a refusal if the caller may not read it. */
    CertificateFile find(String number, Authentication caller) {
        return Refusal.unlessDone(certificates.find(numberOf(number), SignedIn.person(caller)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static HttpResponse<CertificateFileView> tagged(CertificateFile file) {
        var view = CertificateFileView.of(file);
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version()));
    }

    /** As printed, in letters of either case. What cannot be a number is the number of nothing. */
    static CertificateNumber numberOf(String number) {
        return CertificateNumber.parse(number.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Faults.unknown("certificate.unknown", number));
    }
}
