package dev.assay.adapter.http.calendar;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Introspected
@Schema(name = "CalendarChange", description = "What loading an arrangement came to.")
public record CalendarChangeView(
        @ArraySchema(
                arraySchema =
                        @Schema(
                                description = "The years in which deadlines may be others now; empty if the same"
                                        + " arrangement was in force already",
                                example = "[2026, 2027]"),
                schema = @Schema(type = "integer"))
        List<Integer> changed,

        CalendarYearView inForce) {}
