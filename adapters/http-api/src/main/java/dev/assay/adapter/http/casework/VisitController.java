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
final class VisitController {
    private final CaseDesk desk;

    VisitController(CaseDesk desk) {
        this.desk = desk;
    }

    @Post("/opening")
    @Operation(summary = "Hold the opening meeting")
    HttpResponse<CaseView> open(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body OpeningForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/activities")
    @Operation(summary = "Report an activity that was carried out")
    HttpResponse<CaseView> report(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ActivityForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/activities/{activity}/release")
    @Operation(
            summary = "Release the report of a mystery visit to the client",
            description = "Before the technical review; also after a case has ended early.")
    HttpResponse<CaseView> release(
            String id,
            String activity,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable DayForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> new CaseAct.ReleaseActivity(day, activity), caller);
    }

    @Post("/conclusion")
    @Operation(summary = "Hold the closing meeting and conclude, which freezes the sheet")
    HttpResponse<CaseView> conclude(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ConclusionForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/reopening")
    @Operation(summary = "Take the conclusion back, so that what was corrected can be judged again")
    HttpResponse<CaseView> reopen(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, day -> new CaseAct.ReopenEvaluation(day, form.statement()), caller);
    }
}
