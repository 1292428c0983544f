package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCases;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/cases/{id}")
@Tag(name = CaseDesk.ACTS)
final class SheetController {
    private final WorkOnCases cases;
    private final CaseDesk desk;
    private final LabelCheck labels;

    SheetController(WorkOnCases cases, CaseDesk desk, LabelCheck labels) {
        this.cases = cases;
        this.desk = desk;
        this.labels = labels;
    }

    @Get("/sheet")
    @Operation(
            summary = "The sheet as far as it is filled in, and what it would rate",
            description = "An applicant sees it once the visit is concluded, and nothing that it rests on is secret.")
    SheetView show(String id, Authentication caller) {
        return SheetView.of(Refusal.unlessDone(cases.sheet(CaseDesk.idOf(id), SignedIn.person(caller))));
    }

    @Post("/marks")
    @Operation(summary = "Fill in part of the sheet")
    HttpResponse<CaseView> record(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body MarksForm form,
            Authentication caller) {
        labels.check(id, form, caller);
        return desk.perform(id, ifMatch, form, form::act, caller);
    }

    @Post("/surveys")
    @Operation(summary = "Report a survey")
    HttpResponse<CaseView> survey(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body SurveyReportForm form,
            Authentication caller) {
        return desk.perform(id, ifMatch, form, form::act, caller);
    }
}
