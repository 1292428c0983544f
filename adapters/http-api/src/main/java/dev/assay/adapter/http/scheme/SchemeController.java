package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.ConsultSchemes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

@ApiAddress
@Controller("/api/schemes")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Schemes", description = "What schemes there are, and what they would say. Needs no account.")
final class SchemeController {
    private static final String CACHING = "public, max-age=300";

    private final ConsultSchemes schemes;
    private final Ratings ratings;

    SchemeController(ConsultSchemes schemes, Ratings ratings) {
        this.schemes = schemes;
        this.ratings = ratings;
    }

    @Get
    @Operation(summary = "Every scheme with today's edition")
    HttpResponse<List<SchemeSummary>> list() {
        return cached(schemes.all().stream().map(SchemeSummary::of).toList());
    }

    @Get("/{id}")
    @Operation(summary = "One scheme, today's edition")
    HttpResponse<EditionView> show(String id) {
        return cached(EditionView.of(Refusal.unlessDone(schemes.find(id, null))));
    }

    /** An edition's id may hold a slash, which clients send as it is or encoded. */
    @Get("/{id}/editions/{edition:.+}")
    @Operation(summary = "One edition of one scheme")
    HttpResponse<EditionView> show(String id, String edition) {
        return cached(EditionView.of(Refusal.unlessDone(schemes.find(id, edition))));
    }

    @Post("/{id}/ratings")
    @Operation(summary = "What would this sheet rate?", description = "Calculates and stores nothing.")
    RatingView rate(String id, @Body RatingRequest request) {
        return ratings.rate(id, request);
    }

    @Post("/{id}/audit-time")
    @Operation(summary = "How long would this audit take?", description = "Calculates and stores nothing.")
    AuditTimeView auditTime(String id, @Body AuditTimeForm form) {
        return AuditTimeView.of(Refusal.unlessDone(schemes.auditTime(id, form.edition(), form.request())));
    }

    private static <T> HttpResponse<T> cached(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, CACHING);
    }
}
