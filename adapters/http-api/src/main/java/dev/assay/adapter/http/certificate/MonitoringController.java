package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.casework.StatementForm;
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

/** Misuse of certificate and mark, and calls to transfer to a newer edition. */
@NeedsAccount
@Controller("/api/certificates/{number}")
@Tag(name = CertificateDesk.ACTS)
final class MonitoringController {
    private final CertificateDesk desk;

    MonitoringController(CertificateDesk desk) {
        this.desk = desk;
    }

    @Post("/misuses")
    @Operation(summary = "Record misuse of certificate or mark, and warn or demand that it be corrected")
    HttpResponse<CertificateFileView> recordMisuse(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body MisuseForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form, form::act, caller);
    }

    @Post("/misuses/{id}/correction")
    @Operation(summary = "Record that misuse is corrected")
    HttpResponse<CertificateFileView> closeMisuse(
            String number,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return desk.perform(
                number, ifMatch, form, day -> new CertificateAct.CloseMisuse(day, id, form.statement()), caller);
    }

    @Post("/transfer")
    @Operation(summary = "Call on the holder to transfer to a newer edition by a day")
    HttpResponse<CertificateFileView> requireTransfer(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body TransferForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form.act(desk.today()), caller);
    }
}
