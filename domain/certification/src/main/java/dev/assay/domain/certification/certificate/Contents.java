package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a certificate says of whom; number and dates do not change with it. */
@ValueObject
public record Contents(
        String edition, String document, String standard, String level, Organisation holder, Scope scope) {

    /** What of it can change. */
    public enum Part {
        NAME,
        ADDRESS,
        CREDIT_CODE,
        SCOPE_EXPANDED,
        SCOPE_REDUCED,
        /** What its places are called. */
        PLACE_NAMES,
        LEVEL,
        EDITION
    }

    public Contents withLevel(String other) {
        return new Contents(edition, document, standard, other, holder, scope);
    }

    public Contents withScope(Scope other) {
        return new Contents(edition, document, standard, level, holder, other);
    }

    /** What is different in another; empty if nothing is. */
    public List<Part> changesTo(Contents other) {
        var changes = new ArrayList<Part>();
        note(changes, Part.NAME, !holder.name().equals(other.holder.name()));
        note(changes, Part.ADDRESS, !holder.address().equals(other.holder.address()));
        note(changes, Part.CREDIT_CODE, !holder.creditCode().equals(other.holder.creditCode()));
        var expanded = !scope.covers(other.scope);
        var reduced = !other.scope.covers(scope);
        note(changes, Part.SCOPE_EXPANDED, expanded);
        note(changes, Part.SCOPE_REDUCED, reduced);
        note(changes, Part.PLACE_NAMES, !expanded && !reduced && !namesOf(scope).equals(namesOf(other.scope)));
        note(changes, Part.LEVEL, !level.equals(other.level));
        note(changes, Part.EDITION, !edition.equals(other.edition));
        return changes;
    }

    private static Set<Place> namesOf(Scope scope) {
        return Set.copyOf(scope.places());
    }

    private static void note(List<Part> changes, Part part, boolean changed) {
        if (changed) {
            changes.add(part);
        }
    }
}
