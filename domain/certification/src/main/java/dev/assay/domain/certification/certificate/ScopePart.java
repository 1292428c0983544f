package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.Scope;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Part of a scope: everything that is done at some places, and some activities wherever they are carried out.
 *
 * @param places the ids of the places
 */
@ValueObject
public record ScopePart(List<String> places, List<Text> activities) {
    public ScopePart {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
    }

    boolean isEmpty() {
        return places.isEmpty() && activities.isEmpty();
    }

    /** Whether nothing of a scope is outside this part. */
    boolean isAllOf(Scope scope) {
        return scope.places().stream().allMatch(place -> places.contains(place.id()))
                || activities.containsAll(scope.activities());
    }

    /** Whether a scope has all of it. */
    boolean isWithin(Scope scope) {
        return places.stream().allMatch(scope::hasPlace) && scope.activities().containsAll(activities);
    }

    /** Whether a scope has nothing of it. */
    boolean isOutside(Scope scope) {
        return places.stream().noneMatch(scope::hasPlace)
                && activities.stream().noneMatch(scope.activities()::contains);
    }

    /** Whether everything of another part is in this one, too. */
    boolean covers(ScopePart other) {
        return places.containsAll(other.places) && activities.containsAll(other.activities);
    }
}
