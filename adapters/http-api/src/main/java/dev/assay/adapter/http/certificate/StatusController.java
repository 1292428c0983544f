package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.access.NeedsAccount;
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

@NeedsAccount
@Controller("/api/certificates/{number}")
@Tag(name = CertificateDesk.ACTS)
final class StatusController {
    private final CertificateDesk desk;

    StatusController(CertificateDesk desk) {
        this.desk = desk;
    }

    @Post("/suspension")
    @Operation(summary = "Suspend all or part of it, or widen a suspension of part")
    HttpResponse<CertificateFileView> suspend(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body SuspensionForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form, form::act, caller);
    }

    @Post("/restoration")
    @Operation(summary = "Restore it, as its holder asked")
    HttpResponse<CertificateFileView> restore(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body RestorationForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form, form::act, caller);
    }

    @Post("/withdrawal")
    @Operation(summary = "Withdraw it (撤销)")
    HttpResponse<CertificateFileView> withdraw(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body EndForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form, form::withdrawal, caller);
    }

    @Post("/cancellation")
    @Operation(summary = "Cancel it (注销)")
    HttpResponse<CertificateFileView> cancel(
            String number,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body EndForm form,
            Authentication caller) {
        return desk.perform(number, ifMatch, form, form::cancellation, caller);
    }
}
