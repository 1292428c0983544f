package dev.assay.adapter.http.calendar;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.KeepCalendar;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApiAddress
@Controller("/api/calendar")
@Tag(name = "Calendar", description = "Which days are worked.")
final class CalendarController {
    private final KeepCalendar calendar;

    CalendarController(KeepCalendar calendar) {
        this.calendar = calendar;
    }

    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(
            summary = "The years whose holiday arrangement is loaded",
            description = "A deadline that runs through any other year is provisional.")
    List<CalendarYearView> show(
            @Parameter(
                            description = "Only this year, with its days",
                            schema = @Schema(type = "integer", example = "2026"))
                    @QueryValue
                    @Nullable
                    String year) {
        var query = new Query();
        var asked = query.year("year", year);
        query.refuseIfUnreadable();
        return asked == null
                ? calendar.years().stream().map(CalendarYearView::summary).toList()
                : List.of(CalendarYearView.whole(Refusal.unlessDone(calendar.year(asked))));
    }

    @Put(uri = "/{year}", consumes = MediaType.TEXT_PLAIN)
    @NeedsAccount
    @Operation(
            summary = "Load the holiday arrangement of a year, as an administrator",
            description =
                    "One line for each day that is not as its day of the week says: 2027-01-01=off, or 2027-01-03=work"
                            + " for a weekend day that is worked; a name may follow. Lines that begin with # say nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = "string", example = "2026-01-01=off 元旦\n2026-01-04=work 元旦")))
    CalendarChangeView load(
            @Parameter(schema = @Schema(type = "integer", minimum = "1900", maximum = "2999")) String year,
            @Parameter(
                            description = "Whether to put it in the place of another arrangement of the year",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @QueryValue
                    @Nullable
                    String replace,
            @Body @Nullable String content,
            Authentication caller) {
        var query = new Query();
        var asked = query.year("year", year);
        var replaces = query.truth("replace", replace);
        query.refuseIfUnreadable();
        var announcedFor = Objects.requireNonNull(asked);
        var change = Refusal.unlessDone(calendar.load(
                announcedFor, Objects.requireNonNullElse(content, ""), replaces, SignedIn.person(caller)));
        return new CalendarChangeView(
                change.years().stream().map(Year::getValue).toList(),
                CalendarYearView.whole(Refusal.unlessDone(calendar.year(announcedFor))));
    }
}
