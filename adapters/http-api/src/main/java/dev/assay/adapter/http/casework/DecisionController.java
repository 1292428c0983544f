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
final class DecisionController {
    private final CaseDesk desk;

    DecisionController(CaseDesk desk) {
        this.desk = desk;
    }

    @Post("/review")
    @Operation(summary = "Review everything before the decision")
    HttpResponse<CaseView> review(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> new CaseAct.Review(day, form.statement()), caller);
    }

    @Post("/decision")
    @Operation(summary = "Decide on certification")
    HttpResponse<CaseView> decide(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body DecisionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/surveillance-decision")
    @Operation(summary = "Decide what becomes of the certificate after surveillance")
    HttpResponse<CaseView> decideSurveillance(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body SurveillanceDecisionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/rectification")
    @Operation(summary = "Report that what fell short was put right in the time given")
    HttpResponse<CaseView> rectify(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body DocumentedStatementForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::rectification, caller);
    }

    @Post("/certificate")
    @Operation(summary = "Issue the certificate")
    HttpResponse<CaseView> issue(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable DayForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, CaseAct.IssueCertificate::new, caller);
    }
}
