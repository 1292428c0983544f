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
final class TerminationController {
    private final CaseDesk desk;

    TerminationController(CaseDesk desk) {
        this.desk = desk;
    }

    @Post("/termination-proposal")
    @Operation(summary = "Propose to end the audit before its time")
    HttpResponse<CaseView> propose(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body TerminationProposalForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/termination")
    @Operation(summary = "Decide on a proposal to end the audit; an approval ends the case")
    HttpResponse<CaseView> decide(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body TerminationDecisionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }
}
