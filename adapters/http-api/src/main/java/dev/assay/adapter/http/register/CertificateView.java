package dev.assay.adapter.http.register;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
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

        @Schema(description = "What happened to it, in order")
        List<Happening> history) {

    @Introspected
    @Schema(name = "CertificateEvent", description = "Something that happened to a certificate.")
    public record Happening(
            @Schema(description = "The day from which it holds")
            LocalDate on,

            @Schema(description = "When it was recorded") Instant recordedAt,

            @Schema(description = "What happened, in hyphenated words", example = "certificate-issued")
            String type,

            @Schema(description = "The rule it was done under", example = "CERT-01")
            String rule) {
        static Happening of(Recorded<CertificateEvent> recorded) {
            var event = recorded.event();
            return new Happening(
                    event.on(), recorded.stamp().recordedAt(), JournalEntry.typeOf(event.getClass()), event.rule());
        }
    }

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
                found.history().stream()
                        .map(LookUpCertificates.Happening::recorded)
                        .map(Happening::of)
                        .toList());
    }
}
