package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.casework.ObligationView;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.application.port.in.AssessImpact;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "StepImpact", description = "What a change of status made today would bring about.")
public record StepImpactView(
        @Schema(description = "The certificate's number") String number,

        @Schema(
                type = "string",
                allowableValues = {"suspension", "withdrawal", "cancellation"})
        String act,

        @Schema(
                type = "string",
                description = "The status it has now",
                allowableValues = {"valid", "suspended", "withdrawn", "cancelled", "expired"})
        String status,

        OrganisationDescription holder,

        @Schema(description = "The account that acts for the holder")
        String owner,

        ScopeDescription scope,

        @Schema(description = "The uses of the mark that were granted")
        List<MarkUse> marks,

        @Schema(description = "The ids of open requests that would come to nothing or be answered by it")
        List<String> requests,

        @Schema(description = "The ids of the open cases about the certificate")
        List<String> cases,

        @Schema(description = "What is due now and would not be any more")
        List<ObligationView> ending,

        @Schema(description = "What is not due now and would be")
        List<ObligationView> arising,

        List<Consequence> consequences) {

    @Introspected
    @Schema(name = "GrantedMarkUse", description = "A use of the mark that was granted.")
    public record MarkUse(
            @Schema(description = "The day it was granted") LocalDate on,

            @Schema(description = "The request's id", example = "Q1")
            String request,

            @Schema(description = "Where and how, and what for")
            String statement) {}

    @Introspected
    @Schema(name = "Consequence", description = "What follows, for somebody to do or by itself.")
    public record Consequence(
            @Schema(description = "The rule's id", example = "SUS-03")
            String rule,

            @Schema(description = "By which day, or on which; null if at once", nullable = true) @Nullable
            LocalDate on,

            BilingualText text) {}

    static StepImpactView of(AssessImpact.OfStep impact) {
        var certificate = impact.file().certificate();
        var contents = certificate.contents();
        return new StepImpactView(
                certificate.number().value(),
                Words.of(impact.step()),
                Words.of(impact.file().state().status()),
                OrganisationDescription.of(contents.holder()),
                certificate.issue().origin().owner(),
                ScopeDescription.of(contents.scope()),
                impact.marks().stream()
                        .map(mark ->
                                new MarkUse(mark.on(), mark.id(), mark.request().statement()))
                        .toList(),
                impact.requests().stream().map(RequestMade::id).toList(),
                impact.cases().stream().map(CaseId::value).toList(),
                impact.ending().stream().map(ObligationView::of).toList(),
                impact.arising().stream().map(ObligationView::of).toList(),
                impact.consequences().stream()
                        .map(each -> new Consequence(each.rule(), each.on(), BilingualText.of(each.message())))
                        .toList());
    }
}
