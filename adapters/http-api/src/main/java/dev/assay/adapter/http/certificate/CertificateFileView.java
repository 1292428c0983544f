package dev.assay.adapter.http.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.adapter.http.casework.ObligationView;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.adapter.http.register.StatusReasonView;
import dev.assay.adapter.http.register.SuspensionView;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.explanation.Wording;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "CertificateFile",
        description =
                "All that is on file of a certificate, as it stands today: for the body, and whoever acts for the holder.")
public record CertificateFileView(
        @Schema(example = "ECE26-4K7QX2M9R0R0") String number,

        @Schema(description = "How many events made it; what If-Match is held against")
        long version,

        @Schema(example = "gold-mark") String scheme,
        @Schema(example = "B/1") String edition,
        @Schema(description = "The rule document") String document,

        @Schema(description = "The standard that the service conforms to")
        String standard,

        @Schema(example = "AAA") String level,
        OrganisationDescription holder,
        ScopeDescription scope,

        @Schema(
                type = "string",
                allowableValues = {"valid", "suspended", "withdrawn", "cancelled", "expired"})
        String status,

        @Schema(description = "Since when it has the status")
        LocalDate statusSince,

        @Schema(description = "Null unless it is suspended", nullable = true) @Nullable
        SuspensionView suspension,

        @Schema(description = "For what it is suspended or was ended; null if for nothing", nullable = true) @Nullable
        StatusReasonView reason,

        @Schema(description = "The facts of that reason, in words; null if there is none", nullable = true) @Nullable
        String statement,

        @Schema(description = "The first day of validity") LocalDate issuedOn,

        @Schema(description = "The last day on which what it says or its status was changed")
        LocalDate changedOn,

        @Schema(description = "The last day of validity") LocalDate expiresOn,

        @Schema(description = "The certificate of the cycle before; null for a first one", nullable = true) @Nullable
        String replaces,

        @JsonProperty("case") @Schema(description = "The id of the case in which it was granted")
        String caseId,

        @Schema(description = "The account that acts for the holder")
        String owner,

        @Schema(description = "The day of the decision to grant it")
        LocalDate decidedOn,

        @Schema(
                description =
                        "The hash of the catalogue that its evaluation rests on; null where the document states the criteria",
                nullable = true)
        @Nullable
        String catalogue,

        @Schema(description = "What can be done with it now", example = "[\"suspend\", \"withdraw\"]")
        List<String> acts,

        @Schema(description = "What is due of it, the next first")
        List<ObligationView> obligations,

        List<HolderRequestView> requests,
        @Schema(description = "What the holder reported") List<HolderReportView> reports,
        List<MisuseView> misuses,

        @Schema(description = "The surveillance audits so far")
        List<SurveillanceView> surveillance,

        @Schema(description = "What was not done in time") List<DutyMissedView> missed) {

    static CertificateFileView of(CertificateFile file) {
        var certificate = file.certificate();
        var issue = certificate.issue();
        var contents = certificate.contents();
        var state = file.state();
        var ground = groundOf(state);
        return new CertificateFileView(
                certificate.number().value(),
                certificate.version(),
                issue.scheme(),
                contents.edition(),
                contents.document(),
                contents.standard(),
                contents.level(),
                OrganisationDescription.of(contents.holder()),
                ScopeDescription.of(contents.scope()),
                Words.of(state.status()),
                state.since(),
                SuspensionView.of(state, file.ground()),
                StatusReasonView.of(ground, file.ground()),
                ground == null ? null : ground.statement(),
                issue.on(),
                certificate.changedOn(),
                certificate.expiresOn(),
                issue.replaces() == null ? null : issue.replaces().value(),
                issue.origin().caseId(),
                issue.origin().owner(),
                issue.origin().decidedOn(),
                issue.origin().catalogue(),
                state.acts().stream().map(CertificateFileView::codeOf).toList(),
                file.obligations().stream().map(ObligationView::of).toList(),
                HolderRequestView.all(certificate),
                HolderReportView.all(certificate),
                MisuseView.all(certificate),
                SurveillanceView.all(certificate),
                DutyMissedView.all(certificate));
    }

    private static String codeOf(Class<? extends CertificateAct> act) {
        return Wording.codeOf(act);
    }

    private static @Nullable Ground groundOf(CertificateState state) {
        return switch (state) {
            case CertificateState.Suspended suspended -> suspended.ground();
            case CertificateState.Withdrawn withdrawn -> withdrawn.ground();
            case CertificateState.Cancelled cancelled -> cancelled.ground();
            case CertificateState.Valid _, CertificateState.Expired _ -> null;
        };
    }
}
