package dev.assay.application.usecase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.assay.application.port.Account;
import dev.assay.application.port.in.KeepPersonnel;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Engagement;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelAct;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.personnel.Warning;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Brings accounts and dossiers together, and the journal every event that comes of it. */
public final class PersonnelKeeping implements KeepPersonnel {
    private final Schemes schemes;
    private final Accounts accounts;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    public PersonnelKeeping(Schemes schemes, Accounts accounts, Dossiers dossiers, Journal journal, Clock clock) {
        this.schemes = schemes;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Outcome<Registered> record(String name, PersonnelAct act, Person actor) {
        if (!actor.is(Role.ADMINISTRATOR) && !actor.name().equals(name)) {
            return Answers.forbidden("personnel.record");
        }
        return ofTheBody(name)
                .then(account -> perform(dossier(name), act, actor).map(after -> registered(account, after)));
    }

    private Outcome<Dossier> perform(Dossier dossier, PersonnelAct act, Person actor) {
        return dossier.perform(act, actor, LocalDate.now(clock), schemeIds())
                .then(event -> record(dossier.after(event), event, actor));
    }

    private Outcome<Dossier> record(Dossier after, PersonnelEvent event, Person actor) {
        var change = new Change.OfPerson(after, event);
        return journal.record(new Stamp(actor.name(), clock.instant()), List.of(change))
                ? Outcome.done(after)
                : Outcome.refused(new Breach(
                        Breach.Kind.STALE, "LOG-01", null, Answers.message("personnel.stale", after.name())));
    }

    @Override
    public Outcome<Registered> find(String name, Person reader) {
        return visible(name, reader).map(account -> registered(account, dossier(name)));
    }

    @Override
    public Outcome<List<Registered>> list(Person reader) {
        if (!readsAll(reader)) {
            return Answers.forbidden("personnel.read");
        }
        var byName = dossiers.all().stream().collect(toMap(Dossier::name, Function.identity()));
        return Outcome.done(accounts.all().stream()
                .filter(PersonnelKeeping::isOfTheBody)
                .map(account -> registered(account, byName.getOrDefault(account.name(), Dossier.empty(account.name()))))
                .toList());
    }

    @Override
    public Outcome<List<Breach>> hindrances(String name, Engagement engagement, Person reader) {
        return visible(name, reader)
                .then(account -> schemeIds().contains(engagement.scheme())
                        ? Outcome.done(dossier(name).hindrances(engagement))
                        : Answers.unknown("CASE-22", "scheme.unknown", engagement.scheme()));
    }

    @Override
    public Outcome<List<JournalEntry>> journal(String name, Person reader) {
        return visible(name, reader).map(_ -> journal.entries(new Stream(Stream.Kind.PERSON, name)));
    }

    private Outcome<Account> visible(String name, Person reader) {
        return readsAll(reader) || reader.name().equals(name) ? ofTheBody(name) : Answers.forbidden("personnel.read");
    }

    private static boolean readsAll(Person reader) {
        return reader.is(Role.ADMINISTRATOR) || reader.is(Role.PLANNER) || reader.is(Role.REVIEWER);
    }

    private Outcome<Account> ofTheBody(String name) {
        return accounts.find(name)
                .filter(PersonnelKeeping::isOfTheBody)
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown("TEAM-01", "personnel.unknown", name));
    }

    /** By the roles of the account and not of its person, who has none once it is closed and is on record all the same. */
    private static boolean isOfTheBody(Account account) {
        return account.roles().stream().anyMatch(Role::isStaff);
    }

    private Registered registered(Account account, Dossier dossier) {
        var warnings = account.open() ? dossier.warnings(LocalDate.now(clock)) : List.<Warning>of();
        return new Registered(account.name(), account.displayName(), account.open(), dossier, warnings);
    }

    private Dossier dossier(String name) {
        return new PeopleOnRecord(accounts, dossiers).dossier(name);
    }

    private Set<String> schemeIds() {
        return schemes.all().stream().map(CertificationScheme::id).collect(toUnmodifiableSet());
    }
}
