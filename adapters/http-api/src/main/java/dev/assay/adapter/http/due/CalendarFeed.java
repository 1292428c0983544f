package dev.assay.adapter.http.due;

import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.SecretPath;
import dev.assay.application.port.in.KeepCalendarFeed;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;

/** Needs no account: whoever has the address was given it. */
@ApiAddress
@Controller(SecretPath.CALENDAR)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Obligations", description = "What is due, by which day, under which rule.")
final class CalendarFeed {
    private static final String ICALENDAR = "text/calendar;charset=utf-8";

    private final KeepCalendarFeed feed;

    CalendarFeed(KeepCalendarFeed feed) {
        this.feed = feed;
    }

    @Get(uri = "/{secret}.ics", produces = ICALENDAR)
    @Operation(
            summary = "What is due for the account of a secret address, as iCalendar (RFC 5545)",
            description = "Each is an event of the whole day on which it is due.")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    HttpResponse<byte[]> show(String secret) {
        return feed.read(secret)
                .map(due -> DueCalendar.of(due).getBytes(StandardCharsets.UTF_8))
                // Named here as well, because what is made of bytes is sent without its character set.
                .map(text -> HttpResponse.ok(text).header(HttpHeaders.CONTENT_TYPE, ICALENDAR))
                .orElseThrow(() -> Faults.unknown("calendar-feed.unknown"));
    }
}
