package dev.assay.domain.certification.party;

import dev.assay.domain.certification.explanation.Text;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is to be, or is, certified: places × activities, in a technical field (CASE-05).
 *
 * @param fieldCode the code of the technical field, such as {@code SC-03/621}
 */
@ValueObject
public record Scope(List<Place> places, List<Text> activities, String fieldCode) {
    public Scope {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
    }

    /** Whether all of another is in this one: its places, by id and address, its activities, and its field. */
    public boolean covers(Scope other) {
        return other.places.stream()
                        .allMatch(place -> places.stream()
                                .anyMatch(own -> own.id().equals(place.id())
                                        && own.address().equals(place.address())))
                && activities.containsAll(other.activities)
                && fieldCode.equals(other.fieldCode);
    }

    public boolean hasPlace(String id) {
        return places.stream().anyMatch(place -> place.id().equals(id));
    }
}
