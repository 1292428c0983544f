package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.scheme.Policies;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

@Introspected
@Schema(name = "Limit", description = "A time limit of an edition.")
public record LimitView(
        @Schema(example = "12") int amount,

        @Schema(
                type = "string",
                allowableValues = {"months", "working-days", "calendar-days", "calendar-years"})
        String unit,

        @Schema(description = "The event it is counted from, or (expiry) back from", example = "issue")
        String from,

        @Schema(example = "SURV-01") String rule,
        @Schema(example = "CCT/GZ-SC01-02 8.1.1") String clause) {

    static Map<String, LimitView> bySubject(Policies policies) {
        var bySubject = new LinkedHashMap<String, LimitView>();
        for (var subject : Policies.Subject.values()) {
            if (policies.limits(subject)) {
                bySubject.put(Words.of(subject), of(policies.on(subject)));
            }
        }
        return bySubject;
    }

    /** A single limit. */
    public static LimitView of(Within within) {
        return switch (within.limit()) {
            case Limit.Months(var count) -> of(count, "months", within);
            case Limit.WorkingDays(var count) -> of(count, "working-days", within);
            case Limit.CalendarDays(var count) -> of(count, "calendar-days", within);
            case Limit.CalendarYear() -> of(1, "calendar-years", within);
        };
    }

    private static LimitView of(int amount, String unit, Within within) {
        return new LimitView(amount, unit, Words.of(within.base()), within.rule(), within.clause());
    }
}
