package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A tie to an organisation, for as long as it lasts.
 *
 * @param until the last day of it; null while no end is known
 */
@ValueObject
public record Conflict(
        CreditCode organisation,
        String nature,
        LocalDate since,
        @Nullable LocalDate until) {

    static List<Conflict> in(List<PersonnelEvent> events) {
        var found = new ArrayList<Conflict>();
        for (var event : events) {
            if (event instanceof ConflictDeclared(var _, var organisation, var nature, var since, var until)) {
                found.add(new Conflict(organisation, nature, since, until));
            } else if (event instanceof ConflictEnded ended) {
                running(found, ended.organisation(), ended.on())
                        .ifPresent(running -> found.set(found.indexOf(running), running.until(ended.until())));
            }
        }
        return List.copyOf(found);
    }

    /** The one with an organisation whose end is not reached on a day; there is never more than one. */
    static Optional<Conflict> running(List<Conflict> all, CreditCode organisation, LocalDate day) {
        return all.stream()
                .filter(each -> each.organisation.equals(organisation))
                .filter(each -> each.until == null || !each.until.isBefore(day))
                .findFirst();
    }

    private Conflict until(LocalDate end) {
        return new Conflict(organisation, nature, since, end);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !since.isAfter(to) && (until == null || !until.isBefore(from));
    }
}
