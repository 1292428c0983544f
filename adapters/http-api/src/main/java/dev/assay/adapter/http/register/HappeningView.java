package dev.assay.adapter.http.register;

import dev.assay.adapter.http.party.ScopePartDescription;
import dev.assay.application.port.in.LookUpCertificates.Happening;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.certificate.Contents;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.journal.JournalEntry;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "CertificateEvent", description = "Something that happened to a certificate.")
public record HappeningView(
        @Schema(description = "The day from which it holds") LocalDate on,

        @Schema(description = "When it was recorded") Instant recordedAt,

        @Schema(description = "What happened, in hyphenated words", example = "certificate-issued")
        String type,

        @Schema(description = "The rule it was done under", example = "CERT-01")
        String rule,

        @Schema(description = "For what the status was changed; null if for nothing listed", nullable = true) @Nullable
        StatusReasonView reason,

        @Schema(description = "Of a reissue: what changed", example = "[\"name\", \"scope-reduced\"]")
        List<Contents.Part> changes,

        @Schema(description = "Of a suspension: what of the scope; null for all of it", nullable = true) @Nullable
        ScopePartDescription part,

        @Schema(
                description = "The last day of a suspension's term, or in time to transfer; null if there is none",
                nullable = true)
        @Nullable
        LocalDate until,

        @Schema(description = "Of a call to transfer: to which edition", nullable = true) @Nullable
        String edition) {

    static HappeningView of(Happening happening) {
        var recorded = happening.recorded();
        var event = recorded.event();
        return new HappeningView(
                event.on(),
                recorded.stamp().recordedAt(),
                JournalEntry.typeOf(event.getClass()),
                event.rule(),
                StatusReasonView.of(groundOf(event), happening.ground()),
                event instanceof CertificateReissued reissued ? reissued.what() : List.of(),
                event instanceof CertificateSuspended suspended ? ScopePartDescription.of(suspended.part()) : null,
                untilOf(event),
                event instanceof TransferRequired required ? required.edition() : null);
    }

    private static @Nullable Ground groundOf(CertificateEvent event) {
        return switch (event) {
            case CertificateSuspended suspended -> suspended.ground();
            case CertificateEvent.CertificateWithdrawn withdrawn -> withdrawn.ground();
            case CertificateEvent.CertificateCancelled cancelled -> cancelled.ground();
            default -> null;
        };
    }

    private static @Nullable LocalDate untilOf(CertificateEvent event) {
        return switch (event) {
            case CertificateSuspended suspended -> suspended.until();
            case TransferRequired required -> required.until();
            default -> null;
        };
    }
}
