package dev.assay.adapter.http.register;

import dev.assay.adapter.http.party.ScopePartDescription;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.scheme.Listed;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Suspension", description = "What may not be relied on for now.")
public record SuspensionView(
        @Schema(description = "What of the scope; null for all of it", nullable = true) @Nullable
        ScopePartDescription part,

        @Schema(description = "The last day of the term; null if it runs to a licensing decision", nullable = true)
        @Nullable
        LocalDate until,

        @Schema(nullable = true) @Nullable StatusReasonView reason) {

    /** Null in any other state. */
    public static @Nullable SuspensionView of(CertificateState state, Optional<Listed> ground) {
        return state instanceof CertificateState.Suspended suspended
                ? new SuspensionView(
                        ScopePartDescription.of(suspended.part()),
                        suspended.until(),
                        StatusReasonView.of(suspended.ground(), ground))
                : null;
    }
}
