package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import dev.assay.domain.certification.certificate.HolderRequest;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "HolderRequest", description = "Something that the holder asked for.")
public record HolderRequestView(
        @Schema(description = "Unique within the certificate", example = "Q1")
        String id,

        @Schema(description = "The day of receipt") LocalDate on,
        @Schema(description = "The account that asked") String by,

        @Schema(
                type = "string",
                allowableValues = {"mark-use", "change", "restoration", "pause", "giving-up"})
        String kind,

        @Schema(description = "Why, or how and where: in words")
        String statement,

        @Schema(description = "Of a change: who would hold it", nullable = true) @Nullable
        OrganisationDescription holder,

        @Schema(description = "Of a change: what it would cover", nullable = true) @Nullable
        ScopeDescription scope,

        @Schema(description = "Of a change: the level", nullable = true) @Nullable
        String level,

        @Schema(description = "Of a change: the edition", nullable = true) @Nullable
        String edition,

        @Schema(description = "Whether it is to be answered; what came to pass meanwhile needs no answer")
        boolean open,

        @Schema(nullable = true) @Nullable AnswerView answer) {

    @Introspected
    @Schema(name = "RequestAnswer", description = "What a request was answered.")
    public record AnswerView(
            LocalDate on,

            @Schema(description = "The account that answered")
            String by,

            boolean granted,
            @Schema(description = "Why, in words") String statement) {}

    static List<HolderRequestView> all(Certificate certificate) {
        var open = certificate.openRequests();
        var answers = certificate.all(RequestAnswered.class);
        return certificate.all(RequestMade.class).stream()
                .map(made -> of(
                        made,
                        open.containsKey(made.id()),
                        answers.stream()
                                .filter(answer -> answer.id().equals(made.id()))
                                .findFirst()))
                .toList();
    }

    private static HolderRequestView of(RequestMade made, boolean open, Optional<RequestAnswered> answer) {
        var change = made.request() instanceof HolderRequest.Change asked ? asked : null;
        return new HolderRequestView(
                made.id(),
                made.on(),
                made.by(),
                made.request().code(),
                made.request().statement(),
                change == null ? null : OrganisationDescription.of(change.holder()),
                change == null ? null : ScopeDescription.of(change.scope()),
                change == null ? null : change.level(),
                change == null ? null : change.edition(),
                open,
                answer.map(given -> new AnswerView(given.on(), given.by(), given.granted(), given.statement()))
                        .orElse(null));
    }
}
