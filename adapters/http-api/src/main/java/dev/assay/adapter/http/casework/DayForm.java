package dev.assay.adapter.http.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "DayOfAct", description = "An act that says nothing but when.")
public record DayForm(
        @Schema(description = DAY, nullable = true) @Nullable
        LocalDate on) implements ActForm {
    static final String DAY =
            "The day on which it was done: never in the future, never before the act before it; today unless told";
}
