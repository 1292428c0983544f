package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Problem;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.CaseId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Controller("/api/cases")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@Tag(name = "Cases", description = "From application to certificate. An applicant sees its own cases only.")
@ApiResponse(
        responseCode = "4XX",
        description = "Refused, with every fault",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                        schema = @Schema(implementation = Problem.class)))
final class CaseController {
    private final WorkOnCases cases;

    CaseController(WorkOnCases cases) {
        this.cases = cases;
    }

    @Post
    @Operation(summary = "Open a case: a draft that belongs to the applicant")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<CaseView> open(@Body CaseForm form, Authentication caller) {
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
            @Parameter(
                            description = "How many at most",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryValue
                    @Nullable
                    String limit,
            Authentication caller) {
        var query = new Query();
        var ofScheme = query.text("scheme", scheme);
        var inState = query.text("state", state);
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return PageView.of(cases.list(ofScheme, inState, after, most, SignedIn.person(caller)), CaseView::of);
    }

    @Get("/{id}")
    @Operation(summary = "One case, and what is due in it")
    HttpResponse<CaseView> show(String id, Authentication caller) {
        return tagged(CaseView.of(Refusal.unlessDone(cases.find(caseId(id), SignedIn.person(caller)))));
    }

    @Get("/{id}/journal")
    @Operation(summary = "What happened to a case, in order")
    List<JournalEntryView> journal(String id, Authentication caller) {
        return Refusal.unlessDone(cases.journal(caseId(id), SignedIn.person(caller))).stream()
                .map(JournalEntryView::of)
                .toList();
    }

    @Get("/{id}/replay")
    @Operation(summary = "The stored evaluation rated again, under its own edition or another")
    ReplayView replay(
            String id,
            @Parameter(description = "The edition; the case's own unless told") @QueryValue @Nullable String edition,
            Authentication caller) {
        return ReplayView.of(Refusal.unlessDone(cases.replay(caseId(id), edition, SignedIn.person(caller))));
    }

    static HttpResponse<CaseView> tagged(CaseView view) {
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version()));
    }

    /** What cannot be an id is an id of nothing. */
    static CaseId caseId(String id) {
        try {
            return new CaseId(id);
        } catch (IllegalArgumentException noId) {
            throw Faults.unknown("case.unknown", id);
        }
    }
}
