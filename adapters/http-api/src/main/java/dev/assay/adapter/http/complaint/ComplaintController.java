package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.casework.JournalEntryView;
import dev.assay.adapter.http.casework.Versions;
import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.adapter.http.problem.SecretPath;
import dev.assay.application.port.in.HandleComplaints;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.ComplaintSentence;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApiAddress
@Controller(SecretPath.COMPLAINTS)
@Tag(
        name = "Complaints",
        description = "Complaints of anybody and appeals of clients. None of it ever stands on the public register.")
final class ComplaintController {
    private final HandleComplaints complaints;

    ComplaintController(HandleComplaints complaints) {
        this.complaints = complaints;
    }

    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(
            summary = "Complain, or appeal against a decision",
            description =
                    "A complaint is anybody's, with or without an account. An appeal is a client's, by its account, in the"
                            + " time that the scheme gives for it.")
    @ApiResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    HttpResponse<ReceiptView> lodge(@Body LodgementForm form, HttpRequest<?> request, @Nullable Authentication caller) {
        var receipt = Refusal.unlessDone(complaints.lodge(form.lodgement(SignedIn.personIfAny(caller, request))));
        var view = ReceiptView.of(receipt);
        var location = UriBuilder.of(SecretPath.COMPLAINTS).path(view.id()).build();
        return HttpResponse.created(view, location)
                .header(
                        HttpHeaders.ETAG,
                        Versions.tag(receipt.received().complaint().version()));
    }

    @Get("/{id}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(
            summary = "One complaint or appeal, and what became of it",
            description =
                    "For the body's own people and the account that made it; where it was made without an account, for"
                            + " whoever knows its reference.")
    HttpResponse<ComplaintView> show(String id, HttpRequest<?> request, @Nullable Authentication caller) {
        return tagged(Refusal.unlessDone(complaints.find(idOf(id), SignedIn.personIfAny(caller, request))));
    }

    @Get
    @NeedsAccount
    @Operation(summary = "All complaints and appeals, the latest first; for the body's own people")
    PageView<ComplaintView> list(
            @Parameter(
                            description = "Only in this state",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "received",
                                                "assigned",
                                                "investigated",
                                                "answered",
                                                "withdrawn"
                                            }))
                    @QueryValue
                    @Nullable
                    String state,
            @Parameter(
                            description = "Only these",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"complaint", "appeal"}))
                    @QueryValue
                    @Nullable
                    String kind,
            @Parameter(description = "Where the page before ended") @QueryValue @Nullable String cursor,
            @PageSize @QueryValue @Nullable String limit,
            Authentication caller) {
        var query = new Query();
        var inState = query.text("state", state);
        var ofKind = query.word("kind", kind, ComplaintKind.class);
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return PageView.of(
                Refusal.unlessDone(complaints.list(inState, ofKind, after, most, SignedIn.person(caller))),
                ComplaintView::of);
    }

    @Get("/{id}/journal")
    @NeedsAccount
    @Operation(summary = "What happened to it, in order; for the body's own people")
    List<JournalEntryView> journal(String id, Authentication caller) {
        return Refusal.unlessDone(complaints.journal(idOf(id), SignedIn.person(caller))).stream()
                .map(entry -> JournalEntryView.of(entry, ComplaintSentence.of(entry)))
                .toList();
    }

    static HttpResponse<ComplaintView> tagged(HandleComplaints.ComplaintView found) {
        var view = ComplaintView.of(found);
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version()));
    }

    /** What cannot be a reference is a reference to nothing. */
    static ComplaintId idOf(String id) {
        return ComplaintId.parse(id).orElseThrow(() -> Faults.unknown("complaint.unknown", id));
    }
}
