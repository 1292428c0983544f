package dev.assay.adapter.http.due;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.ListObligations;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/obligations")
@Tag(name = "Obligations", description = "What is due, by which day, under which rule.")
final class ObligationController {
    private final ListObligations obligations;

    ObligationController(ListObligations obligations) {
        this.obligations = obligations;
    }

    @Get
    @Operation(
            summary = "What is due for the caller, the next first",
            description =
                    "The caller's own turns, those that are anybody's with one of its roles, and what of its record runs"
                            + " out; administrators and planners see what runs out of everybody's. A part may hold fewer"
                            + " than the limit and yet not be the last: only next says so.")
    PageView<DueView> list(
            @Parameter(description = "Only what is due by this day", schema = @Schema(type = "string", format = "date"))
                    @QueryValue
                    @Nullable
                    String until,
            @Parameter(description = "Where the part before ended") @QueryValue @Nullable String cursor,
            @PageSize @QueryValue @Nullable String limit,
            Authentication caller) {
        var query = new Query();
        var lastDay = query.date("until", until);
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return PageView.of(
                Refusal.unlessDone(obligations.list(lastDay, after, most, SignedIn.person(caller))), DueView::of);
    }
}
