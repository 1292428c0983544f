package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.domain.certification.certificate.CertificateAct;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the holder asks for and reports, and what it is answered. */
@NeedsAccount
@Controller("/api/certificates/{number}")
@Tag(name = CertificateDesk.ACTS)
final class HolderController {
    private final CertificateDesk desk;

    HolderController(CertificateDesk desk) {
        this.desk = desk;
    }

    @Post("/requests")
    @Operation(summary = "Ask for something, as the holder")
    HttpResponse<CertificateFileView> ask(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body RequestForm form,
            Authentication caller) {
        var contents = desk.find(number, caller).certificate().contents();
        var act = new CertificateAct.MakeRequest(desk.today(), form.request(contents));
        return desk.perform(number, ifMatch, act, caller);
    }

    @Post("/requests/{id}/answer")
    @Operation(
            summary = "Answer a request",
            description = "What is granted of restoration, suspension and giving up is done by an act of its own.")
    HttpResponse<CertificateFileView> answer(
            String number,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body AnswerForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form, day -> form.act(id, day), caller);
    }

    @Post("/reports")
    @Operation(summary = "Report a change or an incident, as the holder")
    HttpResponse<CertificateFileView> report(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ReportForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, new CertificateAct.Report(desk.today(), form.report()), caller);
    }
}
