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
@Controller("/api/cases/{id}")
@Tag(name = CaseDesk.ACTS)
final class PlanController {
    private final CaseDesk desk;

    PlanController(CaseDesk desk) {
        this.desk = desk;
    }

    @Post("/quotation")
    @Operation(summary = "Quote the fees of a whole cycle")
    HttpResponse<CaseView> quote(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body QuotationForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/contract")
    @Operation(summary = "Put the signed contract on file")
    HttpResponse<CaseView> signContract(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ContractForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/plan")
    @Operation(summary = "Plan the audit, assemble the team, and notify the client of both")
    HttpResponse<CaseView> plan(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body PlanForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/objections")
    @Operation(summary = "Object to a member of the team")
    HttpResponse<CaseView> object(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ObjectionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/objection-decision")
    @Operation(summary = "Decide on an objection; one that is upheld re-forms the team")
    HttpResponse<CaseView> decideObjection(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ObjectionDecisionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }
}
