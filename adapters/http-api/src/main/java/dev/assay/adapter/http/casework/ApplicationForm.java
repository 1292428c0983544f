package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.adapter.http.scheme.SheetForm;
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

        @Schema(description = "The permits that the trade needs", nullable = true) @Nullable
        List<@NotNull @Valid PermitForm> permits,

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
        String target,

        @Schema(description = "What is to be evaluated remotely, and how", nullable = true) @Valid @Nullable
        RemoteForm remote,

        @Schema(description = "The applicant's own marks", nullable = true) @Valid @Nullable
        SheetForm selfAssessment)
        implements Form {

    @Introspected
    @Schema(name = "Permit", description = "A permit that the trade needs.")
    public record PermitForm(
            @NotNull @Schema(example = "Food business licence")
            String name,

            @NotNull @Schema(example = "JY13301060012345") String number,

            @Schema(description = "Its last day; null if it has none", nullable = true) @Nullable
            LocalDate expiresOn) {

        static PermitForm of(Application.Permit permit) {
            return new PermitForm(permit.name(), permit.number(), permit.expiresOn());
        }

        Application.Permit permit() {
            return new Application.Permit(name, number, expiresOn);
        }
    }

    @Introspected
    @Schema(name = "ApplicationDocument", description = "An item of the checklist that is handed in.")
    public record DocumentForm(
            @NotNull @Schema(description = "The checklist item's code")
            String code,

            @NotNull @Schema(description = "The document's title or number")
            String reference,

            @Schema(
                    description = "The ids of the documents on file that it consists of; submission asks for one",
                    example = Enclosed.EXAMPLE,
                    nullable = true)
            @Nullable
            List<@NotNull String> documents) {

        static DocumentForm of(Application.Item item) {
            return new DocumentForm(item.code(), item.reference(), item.documents());
        }

        Application.Item item() {
            return new Application.Item(code, reference, Enclosed.orNone(documents));
        }
    }

    @Introspected
    @Schema(name = "Incident", description = "Something that happened and must be declared.")
    public record IncidentForm(
            @NotNull LocalDate on, @NotNull String description) {

        static IncidentForm of(Application.Incident incident) {
            return new IncidentForm(incident.on(), incident.description());
        }

        Application.Incident incident() {
            return new Application.Incident(on, description);
        }
    }

    @Introspected
    @Schema(name = "RemoteRequest", description = "An application for remote activities.")
    public record RemoteForm(
            @NotNull @Schema(description = "Which part of the scope", example = "the complaints hotline")
            String part,

            @NotNull @Schema(description = "With what means", example = "video call and shared screen")
            String means) {

        static @Nullable RemoteForm of(Application.@Nullable RemoteRequest request) {
            return request == null ? null : new RemoteForm(request.part(), request.means());
        }

        private static Application.@Nullable RemoteRequest request(@Nullable RemoteForm form) {
            return form == null ? null : new Application.RemoteRequest(form.part, form.means);
        }
    }

    static ApplicationForm of(Application application) {
        var assessed = application.selfAssessment();
        return new ApplicationForm(
                OrganisationDescription.of(application.applicant()),
                ScopeDescription.of(application.scope()),
                application.designs(),
                application.persons(),
                application.operatingSince(),
                application.permits().stream().map(PermitForm::of).toList(),
                application.documents().stream().map(DocumentForm::of).toList(),
                application.incidents().stream().map(IncidentForm::of).toList(),
                application.target(),
                RemoteForm.of(application.remote()),
                assessed == null ? null : SheetForm.of(assessed));
    }

    Application application() {
        return new Application(
                applicant.organisation(),
                scope.scope(),
                designs,
                persons,
                operatingSince,
                Enclosed.orNone(permits).stream().map(PermitForm::permit).toList(),
                Enclosed.orNone(documents).stream().map(DocumentForm::item).toList(),
                Enclosed.orNone(incidents).stream().map(IncidentForm::incident).toList(),
                target,
                RemoteForm.request(remote),
                selfAssessment == null ? null : selfAssessment.sheet());
    }
}
