package dev.assay.adapter.http.register;

import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.exchange.Freshness;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.application.port.in.LookUpCertificates.Announcement;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApiAddress
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Certificates", description = "The public register. Needs no account.")
final class AnnouncementController {
    private static final String ATOM = "application/atom+xml;charset=utf-8";
    private static final int IN_FEED = 100;

    private final LookUpCertificates certificates;

    AnnouncementController(LookUpCertificates certificates) {
        this.certificates = certificates;
    }

    @Get("/announcements")
    @Operation(
            summary = "Suspensions, restorations, withdrawals and cancellations",
            description = "The last recorded first. ETag and Last-Modified tell whether there is anything new.")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = AnnouncementPage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            @Parameter(description = "Where the part before ended") @QueryValue @Nullable String cursor,
            @PageSize @QueryValue @Nullable String limit) {
        var query = new Query();
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        var page = Refusal.unlessDone(certificates.announcements(after, most));
        return freshness(page).answer(request, () -> HttpResponse.ok(PageView.of(page, AnnouncementView::of)));
    }

    @Get(uri = "/announcements.atom", produces = ATOM)
    @Operation(
            summary = "The same as Atom (RFC 4287): the last 100",
            description = "Each entry in both languages. ETag and Last-Modified tell whether there is anything new.")
    @ApiResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
    HttpResponse<?> feed(HttpRequest<?> request) {
        var page = Refusal.unlessDone(certificates.announcements(null, IN_FEED));
        return freshness(page)
                .answer(
                        request,
                        () -> HttpResponse.ok(AnnouncementFeed.of(page.items()).getBytes(StandardCharsets.UTF_8))
                                // Named here as well, because what is made of bytes is sent without its character set.
                                .header(HttpHeaders.CONTENT_TYPE, ATOM));
    }

    /** What is announced never changes, so that it is known by which announcements there are. */
    private static Freshness freshness(Page<Announcement> page) {
        var ids = page.items().stream()
                .map(each -> "%s:%d"
                        .formatted(
                                each.certificate().number(), each.certificate().version()))
                .toList();
        return Freshness.of(
                ids + " " + page.next(),
                page.items().stream().map(AnnouncementFeed::recordedAt).max(Instant::compareTo));
    }

    /** For the description only, which knows nothing of what a page is of. */
    record AnnouncementPage(
            List<AnnouncementView> items, @Nullable String next) {}
}
