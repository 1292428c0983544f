package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.PersonnelEvent.AuditWitnessed;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What is on record of somebody: registration, qualifications, witnessed audits, declarations, conflicts (ISO/IEC 17065
 * 6.1). Immutable: an act yields an event, an event a new dossier.
 */
@AggregateRoot
public final class Dossier {
    static final String RULE = "TEAM-01";
    static final Wording WORDING = Wording.beside(Dossier.class);

    /** How long a declaration of impartiality covers its person (▲ TEAM-01). */
    public static final Interpretation YEARLY_DECLARATION = new Interpretation(
            "TEAM-01/yearly-declaration", RULE, WORDING.message("interpretation.TEAM-01.yearly-declaration"));

    @Identity
    private final String name;

    private final List<PersonnelEvent> events;

    private Dossier(String name, List<PersonnelEvent> events) {
        this.name = name;
        this.events = List.copyOf(events);
    }

    /** The dossier that a history makes; an empty one if there is none. */
    public static Dossier of(String name, List<PersonnelEvent> events) {
        return new Dossier(name, events);
    }

    /** Of somebody of whom nothing is on record. */
    public static Dossier empty(String name) {
        return new Dossier(name, List.of());
    }

    /** The account name. */
    public String name() {
        return name;
    }

    /** How many events made it; 0 if nothing is on record. */
    public long version() {
        return events.size();
    }

    public List<PersonnelEvent> events() {
        return events;
    }

    /** The dossier after an event. */
    public Dossier after(PersonnelEvent event) {
        return new Dossier(
                name, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** The registration with CCAA, as it was recorded last. */
    public Optional<RegistrationRecorded> registration() {
        return all(RegistrationRecorded.class).reduce((_, later) -> later);
    }

    /** Those that hold and those that were ended, the one changed last at the end. */
    public List<Qualification> qualifications() {
        return Qualification.in(events);
    }

    /** In the order of the days on which they were watched. */
    public List<AuditWitnessed> witnessedAudits() {
        return all(AuditWitnessed.class)
                .sorted(Comparator.comparing(AuditWitnessed::witnessedOn))
                .toList();
    }

    /** The declarations of impartiality, the latest at the end. */
    public List<ImpartialityDeclared> declarations() {
        return all(ImpartialityDeclared.class).toList();
    }

    /** Those that last and those that are over, in the order they were declared. */
    public List<Conflict> conflicts() {
        return Conflict.in(events);
    }

    private <E extends PersonnelEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * The one gate for every act: whether the person may, whether the days are in order, and whether what is to be recorded
     * is sound.
     *
     * @param schemes the ids of the schemes there are
     */
    public Outcome<PersonnelEvent> perform(PersonnelAct act, Person actor, LocalDate today, Set<String> schemes) {
        if (!mayPerform(act, actor)) {
            var key = act instanceof PersonnelAct.Declaration ? "forbidden.declaration" : "forbidden.record";
            return Outcome.refused(new Breach(Breach.Kind.FORBIDDEN, "LOG-01", null, message(key)));
        }
        var breaches = new Breaches();
        new ActCheck(this, schemes, breaches).check(act, today);
        return breaches.orDone(act::event);
    }

    private boolean mayPerform(PersonnelAct act, Person actor) {
        return actor.is(Role.ADMINISTRATOR)
                || (act instanceof PersonnelAct.Declaration && actor.name().equals(name));
    }

    /**
     * Why the person may not serve; empty if nothing stands against it. Every breach is a condition of TEAM-01 without a
     * field, and names the person and the fact.
     *
     * <p>A leader or auditor needs a registration good to the last day, training and an examination in the scheme passed by
     * the first day and not ended by the last, no unsatisfactory witnessed audit as the latest one in the scheme, and a
     * declaration of impartiality that covers every day. Nobody serves at an organisation while a conflict with it lasts.
     */
    public List<Breach> hindrances(Engagement engagement) {
        return new Hindrances(this, engagement).all();
    }

    /**
     * What runs out or is missing: a registration that expires within 90 days or has expired, and impartiality to be
     * declared within 30 days or at once.
     */
    public List<Warning> warnings(LocalDate today) {
        return new Expiry(this, today).warnings();
    }

    /** A message about this person, whose name stands at {@code {0}}. */
    Message message(String key, Object... more) {
        return WORDING.message(
                key, Stream.concat(Stream.of(name), Stream.of(more)).toArray());
    }
}
