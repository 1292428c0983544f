package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.domain.certification.casework.CaseAct;
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
@Controller("/api/cases/{id}")
@Tag(name = CaseDesk.ACTS)
final class DocumentReviewController {
    private final CaseDesk desk;

    DocumentReviewController(CaseDesk desk) {
        this.desk = desk;
    }

    @Post("/document-review")
    @Operation(summary = "Pass the documents, so that the visit may begin")
    HttpResponse<CaseView> pass(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> new CaseAct.PassDocuments(day, form.statement()), caller);
    }

    @Post("/document-waiver")
    @Operation(summary = "Do without a review of documents, because nothing major has changed")
    HttpResponse<CaseView> waive(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> new CaseAct.WaiveDocuments(day, form.statement()), caller);
    }

    @Post("/document-return")
    @Operation(summary = "Send the documents back with the problems named")
    HttpResponse<CaseView> sendBack(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ShortcomingsForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::returnOfDocuments, caller);
    }

    @Post("/document-corrections")
    @Operation(summary = "Hand in the documents corrected")
    HttpResponse<CaseView> correct(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body DocumentedStatementForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::corrections, caller);
    }
}
