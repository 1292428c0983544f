package dev.assay.adapter.http.calendar;

import dev.assay.application.port.in.KeepCalendar.YearInForce;
import dev.assay.domain.certification.calendar.HolidayArrangement;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "CalendarYear", description = "The State Council's holiday arrangement of one year, as it is in force.")
public record CalendarYearView(
        @Schema(example = "2026") int year,

        @Schema(
                description = "Whether it came with Assay or was loaded since",
                type = "string",
                allowableValues = {"shipped", "loaded"})
        String source,

        @Schema(description = "When it was loaded; null if it came with Assay", nullable = true) @Nullable
        Instant loadedAt,

        @Schema(
                description =
                        "The days that are not as their day of the week says, in order; among them may be days of the"
                                + " December before. Null unless one year was asked for",
                nullable = true)
        @Nullable
        List<Day> days) {

    @Introspected
    @Schema(name = "CalendarDay")
    public record Day(
            @Schema(example = "2026-01-04") LocalDate on,

            @Schema(description = "true: a weekend day that is worked; false: a holiday")
            boolean working) {}

    static CalendarYearView summary(YearInForce year) {
        return of(year, null);
    }

    static CalendarYearView whole(YearInForce year) {
        return of(year, daysOf(year.arrangement()));
    }

    private static CalendarYearView of(YearInForce year, @Nullable List<Day> days) {
        var loadedAt = year.loadedAt().orElse(null);
        return new CalendarYearView(
                year.arrangement().year().getValue(), loadedAt == null ? "shipped" : "loaded", loadedAt, days);
    }

    private static List<Day> daysOf(HolidayArrangement arrangement) {
        return arrangement.days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new Day(day.getKey(), !day.getValue()))
                .toList();
    }
}
