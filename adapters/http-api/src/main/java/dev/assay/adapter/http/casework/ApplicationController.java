package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/cases/{id}")
@Tag(name = CaseDesk.ACTS, description = "What moves a case. With If-Match, only if the case is still at that version.")
final class ApplicationController {
    private final CaseDesk desk;
    private final LabelCheck labels;

    ApplicationController(CaseDesk desk, LabelCheck labels) {
        this.desk = desk;
        this.labels = labels;
    }

    @Put("/application")
    @Operation(summary = "Change the application")
    HttpResponse<CaseView> amend(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ApplicationForm form,
            Authentication caller) {
        labels.check(id, form, caller);
        return desk.perform(id, ifMatch, null, day -> new CaseAct.Amend(day, form.application()), caller);
    }

    @Post("/submission")
    @Operation(summary = "Hand the application in, for the first time or again")
    HttpResponse<CaseView> submit(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable DayForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, CaseAct.Submit::new, caller);
    }

    @Post("/acceptance")
    @Operation(summary = "Accept the application after its review")
    HttpResponse<CaseView> accept(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body AcceptanceForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/return")
    @Operation(summary = "Return the application for revision")
    HttpResponse<CaseView> sendBack(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ShortcomingsForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::returnOfApplication, caller);
    }

    @Post("/rejection")
    @Operation(summary = "Reject the application, with the reasons that the applicant is told")
    HttpResponse<CaseView> reject(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body RejectionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/withdrawal")
    @Operation(summary = "Give the application up")
    HttpResponse<CaseView> withdraw(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ReasonForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> new CaseAct.Withdraw(day, form.reason()), caller);
    }
}
