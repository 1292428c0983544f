package dev.assay.adapter.http.due;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.SecretPath;
import dev.assay.application.port.in.KeepCalendarFeed;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@NeedsAccount
@Controller("/api/calendar-feed")
@Tag(name = "Obligations", description = "What is due, by which day, under which rule.")
final class CalendarFeedController {
    private final KeepCalendarFeed feed;
    private final HttpHostResolver hosts;

    CalendarFeedController(KeepCalendarFeed feed, HttpHostResolver hosts) {
        this.feed = feed;
        this.hosts = hosts;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            summary = "Get a secret address for the caller's calendar, in the place of the one before",
            description = "The address is told once; a calendar program subscribes to it.")
    CalendarFeedView open(HttpRequest<?> request, Authentication caller) {
        var secret = feed.open(SignedIn.person(caller));
        return new CalendarFeedView(hosts.resolve(request) + SecretPath.CALENDAR + "/" + secret + ".ics");
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke the address of the caller's calendar")
    void close(Authentication caller) {
        feed.close(SignedIn.person(caller));
    }
}
