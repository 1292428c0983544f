package dev.assay.adapter.http.party;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Introspected
@Schema(name = "Scope", description = "What is to be, or is, certified: places and activities in a technical field.")
public record ScopeDescription(
        @NotNull List<@NotNull @Valid PlaceDescription> places,
        @NotNull List<@NotNull @Valid BilingualText> activities,

        @NotNull @Schema(description = "One of the scheme's field codes", example = "SC-03/621")
        String fieldCode) {

    @Introspected
    @Schema(name = "Place", description = "A place where the service is provided.")
    public record PlaceDescription(
            @NotBlank @Schema(description = "Unique within the scope", example = "P1")
            String id,

            @NotNull @Valid BilingualText name,
            @NotNull @Valid BilingualText address) {

        static PlaceDescription of(Place place) {
            return new PlaceDescription(place.id(), BilingualText.of(place.name()), BilingualText.of(place.address()));
        }

        Place place() {
            return new Place(id, name.text(), address.text());
        }
    }

    public static ScopeDescription of(Scope scope) {
        return new ScopeDescription(
                scope.places().stream().map(PlaceDescription::of).toList(),
                scope.activities().stream().map(BilingualText::of).toList(),
                scope.fieldCode());
    }

    public Scope scope() {
        return new Scope(
                places.stream().map(PlaceDescription::place).toList(),
                activities.stream().map(BilingualText::text).toList(),
                fieldCode);
    }
}
