package dev.assay.adapter.http.due;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

@Introspected
@Schema(name = "CalendarFeed", description = "Where a calendar may ask what is due. It is told this once.")
public record CalendarFeedView(
        @Schema(
                description = "Whoever has it reads what is due for the account, and needs nothing else",
                example = "https://assay.example/calendar/3q2-7wAAv…8k.ics")
        String address) {}
