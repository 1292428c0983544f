package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.exchange.Form;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AssignmentOfComplaint", description = "Who is to handle it.")
public record AssignmentForm(
        @Schema(description = DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The account name of one of the body's own people who is not involved")
        String handler)
        implements Form {
    static final String DAY =
            "The day on which it was done: never in the future, never before the act before it; today unless told";
}
