package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseEvent.CertificateGranted;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.Circumstances;
import dev.assay.domain.certification.casework.Replay;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings cases, people and schemes together, and the journal every event that comes of it. */
public final class Casework implements WorkOnCases {
    private final Schemes schemes;
    private final Cases cases;
    private final Journal journal;
    private final Accounts accounts;
    private final Identifiers identifiers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public Casework(
            Schemes schemes,
            Cases cases,
            Journal journal,
            Accounts accounts,
            Identifiers identifiers,
            WorkingCalendar calendar,
            Clock clock) {
        this.schemes = schemes;
        this.cases = cases;
        this.journal = journal;
        this.accounts = accounts;
        this.identifiers = identifiers;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseView> open(String schemeId, Application application, Person actor) {
        return schemes.find(schemeId)
                .map(scheme -> Case.open(application, among(scheme, actor))
                        .then(event -> record(Case.of(identifiers.newCaseId(), List.of(event)), event, actor)))
                .orElseGet(() -> Answers.unknown("CASE-22", "scheme.unknown", schemeId));
    }

    @Override
    public Outcome<CaseView> perform(CaseId id, @Nullable Long version, CaseAct act, Person actor) {
        return visible(id, actor)
                .then(found -> version == null || version == found.version() ? Outcome.done(found) : stale(found))
                .then(found -> found.perform(act, among(schemeOf(found), actor))
                        .then(event -> record(found.after(event), event, actor)));
    }

    @Override
    public Outcome<CaseView> issueCertificate(CaseId id, @Nullable Long version, LocalDate on, Person actor) {
        return perform(id, version, new CaseAct.IssueCertificate(on, identifiers.newCertificateSerial()), actor);
    }

    private Outcome<CaseView> record(Case after, CaseEvent event, Person actor) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfCase(after, event));
        if (event instanceof CertificateGranted(var issued)) {
            changes.add(new Change.OfCertificate(Certificate.of(List.of(issued)), issued));
        }
        var recorded = journal.record(new Stamp(actor.name(), clock.instant()), changes);
        return recorded
                ? Outcome.done(view(after))
                : stale(cases.find(after.id()).orElse(after));
    }

    @Override
    public Outcome<CaseView> find(CaseId id, Person reader) {
        return visible(id, reader).map(this::view);
    }

    @Override
    public Page<CaseView> list(
            @Nullable String scheme, @Nullable String state, @Nullable String cursor, int limit, Person reader) {
        var owner = reader.isStaff() ? null : reader.name();
        return cases.list(new Cases.Query(owner, scheme, state, cursor, limit)).map(this::view);
    }

    @Override
    public Outcome<Replay> replay(CaseId id, @Nullable String edition, Person reader) {
        return visible(id, reader).then(found -> replay(found, edition));
    }

    private Outcome<Replay> replay(Case found, @Nullable String asked) {
        var scheme = schemeOf(found);
        var id = asked == null ? found.file().edition().orElse("") : asked;
        var edition = scheme.edition(id);
        if (edition.isEmpty()) {
            return Answers.unknown("CASE-22", "edition.unknown", scheme.id(), id);
        }
        return found.replay(edition.get())
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown("CASE-22", "evaluation.none", found.id()));
    }

    @Override
    public Outcome<List<JournalEntry>> journal(CaseId id, Person reader) {
        return visible(id, reader).map(found -> journal.entries(new Stream(Stream.Kind.CASE, id.value())));
    }

    private Outcome<Case> visible(CaseId id, Person reader) {
        return cases.find(id)
                .filter(found -> found.isVisibleTo(reader))
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown("LOG-01", "case.unknown", id));
    }

    private CaseView view(Case found) {
        var scheme = schemeOf(found);
        return new CaseView(found, scheme, found.obligations(scheme, calendar, LocalDate.now(clock)));
    }

    private CertificationScheme schemeOf(Case found) {
        var id = found.file().opening().scheme();
        return schemes.find(id)
                .orElseThrow(() -> new IllegalStateException(
                        "case %s is of scheme %s, which is not at hand".formatted(found.id(), id)));
    }

    private Circumstances among(CertificationScheme scheme, Person actor) {
        return new Circumstances(
                actor, LocalDate.now(clock), scheme, name -> accounts.find(name).map(Account::person), calendar);
    }

    private static <T> Outcome<T> stale(Case current) {
        return Outcome.refused(new Breach(
                Breach.Kind.STALE,
                "LOG-01",
                null,
                Answers.message("case.stale", current.stateInWords(), Long.toString(current.version()))));
    }
}
