package dev.assay.adapter.http.casework;

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
@Controller("/api/cases/{id}/findings")
@Tag(name = CaseDesk.ACTS)
final class FindingController {
    private final CaseDesk desk;

    FindingController(CaseDesk desk) {
        this.desk = desk;
    }

    @Post
    @Operation(summary = "Raise a finding")
    HttpResponse<CaseView> raise(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body FindingForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/{finding}/response")
    @Operation(summary = "Answer a nonconformity")
    HttpResponse<CaseView> answer(
            String id,
            String finding,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ResponseForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> form.act(finding, day), caller);
    }

    @Post("/{finding}/verification")
    @Operation(summary = "Verify the answer to a nonconformity; what is not effective is open again")
    HttpResponse<CaseView> verify(
            String id,
            String finding,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body VerificationForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> form.act(finding, day), caller);
    }
}
