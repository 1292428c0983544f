package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Introspected
@Schema(name = "Review", description = "The technical review; a change after it makes it void.")
public record ReviewView(
        LocalDate on,
        String statement,
        @Schema(description = "The account that reviewed") String by) {

    static ReviewView of(CaseEvent.CaseReviewed event) {
        return new ReviewView(event.on(), event.statement(), event.by());
    }
}
