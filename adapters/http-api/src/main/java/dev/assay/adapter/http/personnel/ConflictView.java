package dev.assay.adapter.http.personnel;

import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.Conflict;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Conflict", description = "A tie to an organisation that forbids serving there while it lasts.")
public record ConflictView(
        @Schema(description = "Its unified social credit code")
        CreditCode organisation,

        @Schema(description = "What ties them") String nature,
        LocalDate since,

        @Schema(description = "The last day of it; null while no end is known", nullable = true) @Nullable
        LocalDate until) {

    static ConflictView of(Conflict conflict) {
        return new ConflictView(conflict.organisation(), conflict.nature(), conflict.since(), conflict.until());
    }
}
