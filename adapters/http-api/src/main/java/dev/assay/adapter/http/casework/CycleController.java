package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.certificate.CertificateNumber;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/certificates/{number}")
@Tag(name = "Cases")
final class CycleController {
    private final WorkOnCases cases;

    CycleController(WorkOnCases cases) {
        this.cases = cases;
    }

    @Post("/surveillance")
    @Operation(summary = "Open surveillance of a certificate, with the sample to look at")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<CaseView> supervise(String number, @Body @Nullable SurveillanceForm form, Authentication caller) {
        var asked = form == null ? new SurveillanceForm(null, null, null) : form;
        return opened(Refusal.unlessDone(cases.openSurveillance(
                numberOf(number), asked.trigger(), asked.request(), asked.persons(), SignedIn.person(caller))));
    }

    @Post("/recertification")
    @Operation(summary = "Open a case of recertification: a draft of the certificate's holder")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<CaseView> renew(String number, @Body ApplicationForm form, Authentication caller) {
        return opened(Refusal.unlessDone(
                cases.openRecertification(numberOf(number), form.application(), SignedIn.person(caller))));
    }

    private static HttpResponse<CaseView> opened(WorkOnCases.CaseView found) {
        var opened = CaseView.of(found);
        var location = UriBuilder.of("/api/cases").path(opened.id()).build();
        return HttpResponse.created(opened, location).header(HttpHeaders.ETAG, Versions.tag(opened.version()));
    }

    private static CertificateNumber numberOf(String number) {
        return CertificateNumber.parse(number.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Faults.unknown("certificate.unknown", number));
    }
}
