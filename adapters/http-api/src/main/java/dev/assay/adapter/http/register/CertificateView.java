package dev.assay.adapter.http.register;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.Ground;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Certificate", description = "A certificate as it stands, or stood on the day asked for.")
public record CertificateView(
        @Schema(example = "ECE26-4K7QX2M9R0R0") String number,
        @Schema(example = "gold-mark") String scheme,
        @Schema(example = "B/1") String edition,

        @Schema(description = "The rule document it was certified under")
        String document,

        @Schema(description = "The standard that the service conforms to")
        String standard,

        @Schema(example = "AAA") String level,
        OrganisationDescription holder,
        ScopeDescription scope,

        @Schema(
                type = "string",
                allowableValues = {"valid", "suspended", "withdrawn", "cancelled", "expired"})
        String status,

        @Schema(description = "The first day of validity") LocalDate issuedOn,

        @Schema(description = "The last day on which something about it changed")
        LocalDate changedOn,

        @Schema(description = "The last day of validity") LocalDate expiresOn,

        @Schema(
                description = "Why that is the last day, and whether the term still ran on the day asked for;"
                        + " null where its edition does not tell",
                nullable = true)
        @Nullable
        ReasonView validity,

        @Schema(description = "Since when it has the status; a part of it may have been suspended before the whole was")
        LocalDate statusSince,

        @Schema(description = "Null unless it is suspended", nullable = true) @Nullable
        SuspensionView suspension,

        @Schema(
                description =
                        "For what it was withdrawn or cancelled; null if it was not, or a term ran out and that is"
                                + " not recorded yet",
                nullable = true)
        @Nullable
        StatusReasonView endedFor,

        @Schema(description = "The certificate of the cycle before; null for a first one", nullable = true) @Nullable
        String replaces,

        @Schema(
                description = "What happened to it, in order: issue, surveillance, reissue, calls to transfer, and"
                        + " changes of status")
        List<HappeningView> history) {

    static CertificateView of(LookUpCertificates.CertificateView found) {
        var certificate = found.certificate();
        var issue = certificate.issue();
        var contents = certificate.contents();
        return new CertificateView(
                certificate.number().value(),
                issue.scheme(),
                contents.edition(),
                contents.document(),
                contents.standard(),
                contents.level(),
                OrganisationDescription.of(contents.holder()),
                ScopeDescription.of(contents.scope()),
                Words.of(found.state().status()),
                issue.on(),
                found.changedOn(),
                certificate.expiresOn(),
                found.validity().map(ReasonView::of).orElse(null),
                found.state().since(),
                SuspensionView.of(found.state(), found.ground()),
                StatusReasonView.of(endOf(found.state()), found.ground()),
                issue.replaces() == null ? null : issue.replaces().value(),
                found.history().stream().map(HappeningView::of).toList());
    }

    private static @Nullable Ground endOf(CertificateState state) {
        return switch (state) {
            case CertificateState.Withdrawn withdrawn -> withdrawn.ground();
            case CertificateState.Cancelled cancelled -> cancelled.ground();
            case CertificateState.Valid _, CertificateState.Suspended _, CertificateState.Expired _ -> null;
        };
    }
}
