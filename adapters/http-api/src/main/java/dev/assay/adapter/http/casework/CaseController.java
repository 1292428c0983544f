package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.JournalSentence;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/cases")
@Tag(name = "Cases", description = "From application to certificate. An applicant sees its own cases only.")
final class CaseController {
    private final WorkOnCases cases;
    private final CaseDesk desk;
    private final LabelCheck labels;

    CaseController(WorkOnCases cases, CaseDesk desk, LabelCheck labels) {
        this.cases = cases;
        this.desk = desk;
        this.labels = labels;
    }

    @Post
    @Operation(summary = "Open a case: a draft that belongs to the applicant")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<CaseView> open(@Body CaseForm form, Authentication caller) {
        labels.check(form.scheme(), form.application(), "application.");
        var opened = CaseView.of(Refusal.unlessDone(
                cases.open(form.scheme(), form.application().application(), SignedIn.person(caller))));
        var location = UriBuilder.of("/api/cases").path(opened.id()).build();
        return HttpResponse.created(opened, location).header(HttpHeaders.ETAG, Versions.tag(opened.version()));
    }

    @Get
    @Operation(summary = "The cases that the caller may see, newest first")
    PageView<CaseView> list(
            @Parameter(description = "Only of this scheme") @QueryValue @Nullable String scheme,
            @Parameter(description = "Only in this state") @QueryValue @Nullable String state,
            @Parameter(description = "Where the page before ended") @QueryValue @Nullable String cursor,
            @PageSize @QueryValue @Nullable String limit,
            Authentication caller) {
        var query = new Query();
        var ofScheme = query.text("scheme", scheme);
        var inState = query.text("state", state);
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return PageView.of(
                Refusal.unlessDone(cases.list(ofScheme, inState, after, most, SignedIn.person(caller))), CaseView::of);
    }

    @Get("/{id}")
    @Operation(summary = "One case, and what is due in it")
    HttpResponse<CaseView> show(String id, Authentication caller) {
        return CaseDesk.tagged(CaseView.of(desk.find(id, caller)));
    }

    @Get("/{id}/journal")
    @Operation(summary = "What happened to a case, in order")
    List<JournalEntryView> journal(String id, Authentication caller) {
        return Refusal.unlessDone(cases.journal(CaseDesk.idOf(id), SignedIn.person(caller))).stream()
                .map(entry -> JournalEntryView.of(entry, JournalSentence.of(entry)))
                .toList();
    }

    @Get(uri = "/{id}/journal/export", produces = MediaType.APPLICATION_JSON)
    @Operation(summary = "The whole journal of a case, to be checked by anyone", description = JournalExport.RECIPE)
    @ApiResponse(
            responseCode = "200",
            description = "A file to keep",
            headers = @Header(name = HttpHeaders.CONTENT_DISPOSITION, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = JournalExport.class)))
    HttpResponse<JournalExport> export(String id, Authentication caller) {
        var entries = Refusal.unlessDone(cases.journal(CaseDesk.idOf(id), SignedIn.person(caller)));
        return HttpResponse.ok(JournalExport.of(entries))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal-%s.json\"".formatted(id));
    }

    @Get("/{id}/replay")
    @Operation(summary = "The frozen sheet rated again, under its own edition or another")
    ReplayView replay(
            String id,
            @Parameter(description = "The edition; the case's own unless told") @QueryValue @Nullable String edition,
            Authentication caller) {
        return ReplayView.of(Refusal.unlessDone(cases.replay(CaseDesk.idOf(id), edition, SignedIn.person(caller))));
    }
}
