package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.domain.certification.casework.Application;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "Application",
        description = "What an organisation applies with. A draft may be incomplete; submission tells.")
public record ApplicationForm(
        @NotNull @Valid OrganisationDescription applicant,
        @NotNull @Valid ScopeDescription scope,

        @NotNull @Schema(description = "Whether the applicant designs the service itself")
        Boolean designs,

        @NotNull @Schema(description = "The effective number of persons in scope, at least 1", example = "120")
        Integer persons,

        @NotNull @Schema(description = "Since when the documented service system has been in operation")
        LocalDate operatingSince,

        @Schema(description = "Items of the edition's checklist that are handed in", nullable = true) @Nullable
        List<@NotNull @Valid DocumentForm> documents,

        @Schema(description = "Accidents, penalties, complaints and listings that are declared", nullable = true)
        @Nullable
        List<@NotNull @Valid IncidentForm> incidents,

        @Schema(
                description = "The level applied for, where the scheme certifies that level only",
                example = "L3",
                nullable = true)
        @Nullable
        String target)
        implements Form {

    @Introspected
    @Schema(name = "ApplicationDocument")
    public record DocumentForm(
            @NotNull @Schema(description = "The checklist item's code")
            String code,

            @NotNull @Schema(description = "The document's title or number")
            String reference) {}

    @Introspected
    @Schema(name = "Incident", description = "Something that happened and must be declared.")
    public record IncidentForm(
            @NotNull LocalDate on, @NotNull String description) {}

    static ApplicationForm of(Application application) {
        return new ApplicationForm(
                OrganisationDescription.of(application.applicant()),
                ScopeDescription.of(application.scope()),
                application.designs(),
                application.persons(),
                application.operatingSince(),
                application.documents().stream()
                        .map(document -> new DocumentForm(document.code(), document.reference()))
                        .toList(),
                application.incidents().stream()
                        .map(incident -> new IncidentForm(incident.on(), incident.description()))
                        .toList(),
                application.target());
    }

    Application application() {
        return new Application(
                applicant.organisation(),
                scope.scope(),
                designs,
                persons,
                operatingSince,
                documents == null
                        ? List.of()
                        : documents.stream()
                                .map(document -> new Application.Document(document.code(), document.reference()))
                                .toList(),
                incidents == null
                        ? List.of()
                        : incidents.stream()
                                .map(incident -> new Application.Incident(incident.on(), incident.description()))
                                .toList(),
                target);
    }
}
