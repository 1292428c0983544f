package dev.assay.application.usecase;

import dev.assay.application.port.Page;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
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
import dev.assay.domain.certification.casework.CaseState;
import dev.assay.domain.certification.casework.Circumstances;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.casework.Replay;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateEvent.RecertificationAppliedFor;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Brings cases, people and schemes together, and the journal every event that comes of it. */
public final class Casework implements WorkOnCases {
    private static final StoredDocument STAND_IN =
            new StoredDocument("0".repeat(64), 1, "stand-in", "application/octet-stream");

    private final Schemes schemes;
    private final Cases cases;
    private final Certificates certificates;
    private final Journal journal;
    private final Personnel personnel;
    private final Identifiers identifiers;
    private final Supplier<WorkingCalendar> calendar;
    private final PriceList prices;
    private final Clock clock;

    /** @param calendar asked once for each act and each answer */
    public Casework(
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Journal journal,
            Personnel personnel,
            Identifiers identifiers,
            Supplier<WorkingCalendar> calendar,
            PriceList prices,
            Clock clock) {
        this.schemes = schemes;
        this.cases = cases;
        this.certificates = certificates;
        this.journal = journal;
        this.personnel = personnel;
        this.identifiers = identifiers;
        this.calendar = calendar;
        this.prices = prices;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseView> open(String schemeId, Application application, Person actor) {
        return schemes.find(schemeId)
                .map(scheme -> open(application, among(scheme, actor)))
                .orElseGet(() -> Answers.unknown("CASE-22", "scheme.unknown", schemeId));
    }

    private Outcome<CaseView> open(Application application, Circumstances circumstances) {
        return Case.open(application, circumstances)
                .then(event -> begin(identifiers.newCaseId(), event, circumstances));
    }

    private Outcome<CaseView> begin(CaseId id, CaseEvent event, Circumstances circumstances) {
        return record(Case.of(id, List.of(event)), event, circumstances);
    }

    @Override
    public Outcome<CaseView> openRecertification(CertificateNumber number, Application application, Person actor) {
        return certificate(number).then(certificate -> {
            var circumstances = among(schemeOf(certificate), actor, calendar.get(), certificate);
            return Case.openRecertification(certificate, application, circumstances)
                    .then(event -> begin(identifiers.newCaseId(), event, circumstances));
        });
    }

    @Override
    public Outcome<CaseView> openSurveillance(
            CertificateNumber number,
            @Nullable String trigger,
            @Nullable String request,
            @Nullable Integer persons,
            Person actor) {
        return certificate(number).then(certificate -> {
            var circumstances = among(schemeOf(certificate), actor, calendar.get(), certificate);
            var id = identifiers.newCaseId();
            return Case.openSurveillance(
                            id, certificate, appliedFor(certificate), trigger, request, persons, circumstances)
                    .then(event -> begin(id, event, circumstances));
        });
    }

    private Outcome<Certificate> certificate(CertificateNumber number) {
        return found(number)
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown("PUB-01", "certificate.unknown", number));
    }

    private Optional<Certificate> found(CertificateNumber number) {
        var history = certificates.history(number);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Certificate.of(history.stream().map(Recorded::event).toList()));
    }

    private Application appliedFor(Certificate certificate) {
        var id = new CaseId(certificate.issue().origin().caseId());
        return cases.find(id)
                .map(found -> found.file().application())
                .orElseThrow(
                        () -> new IllegalStateException("%s has lost its case %s".formatted(certificate.number(), id)));
    }

    @Override
    public Outcome<CaseView> perform(CaseId id, @Nullable Long version, CaseAct act, Person actor) {
        return atVersion(id, version, act, actor).then(found -> perform(found, act, among(found, actor)));
    }

    private Outcome<CaseView> perform(Case found, CaseAct act, Circumstances circumstances) {
        return found.perform(act, circumstances).then(event -> record(found.after(event), event, circumstances));
    }

    /** Tried out on a stand-in first: no refusal depends on which document it is. */
    @Override
    public Outcome<CaseView> addDocument(
            CaseId id, @Nullable Long version, LocalDate on, Supplier<Outcome<StoredDocument>> keeping, Person actor) {
        var tried = new CaseAct.AddDocument(on, STAND_IN);
        return atVersion(id, version, tried, actor)
                .then(found -> found.perform(tried, among(found, actor)))
                .then(_ -> keeping.get())
                .then(kept -> perform(id, version, new CaseAct.AddDocument(on, kept), actor));
    }

    /** Whoever may not act at all is not told to look again first. */
    private Outcome<Case> atVersion(CaseId id, @Nullable Long version, CaseAct act, Person actor) {
        return visible(id, actor)
                .then(found -> version == null || version == found.version() || !found.mayPerform(act, actor)
                        ? Outcome.done(found)
                        : stale(found));
    }

    private Outcome<CaseView> record(Case after, CaseEvent event, Circumstances circumstances) {
        var view = view(after, circumstances);
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfCase(after, event, view.obligations()));
        changes.addAll(onCertificates(after, event, circumstances));
        var recorded = journal.record(new Stamp(circumstances.actor().name(), clock.instant()), changes);
        return recorded ? Outcome.done(view) : stale(cases.find(after.id()).orElse(after));
    }

    /** What an event of a case does to certificates: to its own, and to the one before it. */
    private static List<Change> onCertificates(Case after, CaseEvent event, Circumstances circumstances) {
        return switch (event) {
            case CertificateGranted(var issued) -> granted(issued, circumstances);
            case CaseEvent.SurveillanceDecided decided ->
                changes(
                        circumstances
                                .requiredCertificate()
                                .perform(decided.onCertificate(), circumstances.ofCertificate())
                                .orElseThrow(),
                        circumstances);
            case CaseEvent.ApplicationSubmitted submitted
            when after.file().purpose() instanceof Purpose.Recertification ->
                changes(
                        List.of(new RecertificationAppliedFor(
                                submitted.on(), after.id().value())),
                        circumstances);
            default -> List.of();
        };
    }

    private static List<Change> granted(CertificateIssued issued, Circumstances circumstances) {
        var changes = new ArrayList<Change>();
        changes.add(Change.OfCertificate.of(Certificate.of(List.of(issued)), circumstances.ofCertificate()));
        var before = circumstances.certificate();
        if (before != null && before.stateOn(issued.on()).isInForce()) {
            changes.addAll(changes(
                    List.of(before.replacedBy(issued.number(), issued.on(), circumstances.ofCertificate())),
                    circumstances));
        }
        return changes;
    }

    private static List<Change> changes(List<CertificateEvent> events, Circumstances circumstances) {
        return Change.OfCertificate.following(
                circumstances.requiredCertificate(), events, circumstances.ofCertificate());
    }

    @Override
    public Outcome<CaseView> find(CaseId id, Person reader) {
        return visible(id, reader).map(found -> view(found, among(found, reader)));
    }

    @Override
    public Outcome<Page<CaseView>> list(
            @Nullable String scheme, @Nullable String state, @Nullable String cursor, int limit, Person reader) {
        var states = String.join(", ", CaseState.codes());
        var owner = reader.isStaff() ? null : reader.name();
        return new Breaches()
                .valid(
                        scheme == null || schemes.find(scheme).isPresent(),
                        "CASE-22",
                        "scheme",
                        () -> Answers.message("scheme.unknown", String.valueOf(scheme)))
                .valid(
                        state == null || CaseState.codes().contains(state),
                        "LOG-01",
                        "state",
                        () -> Answers.message("state.unknown", String.valueOf(state), states))
                .valid(
                        cursor == null || CaseId.parse(cursor).isPresent(),
                        "LOG-01",
                        "cursor",
                        () -> Answers.message("list.cursor"))
                .orDone(() -> list(new Cases.Query(owner, scheme, state, cursor, limit), reader));
    }

    private Page<CaseView> list(Cases.Query query, Person reader) {
        var now = calendar.get();
        return cases.list(query).map(found -> view(found, among(schemeOf(found), reader, now, null)));
    }

    @Override
    public Outcome<SheetInWork> sheet(CaseId id, Person reader) {
        return visible(id, reader).then(found -> sheet(found, reader));
    }

    private Outcome<SheetInWork> sheet(Case found, Person reader) {
        var file = found.file();
        var scheme = schemeOf(found);
        return file.edition(scheme)
                .filter(_ -> found.isSheetOpenTo(reader))
                .map(edition -> Outcome.done(new SheetInWork(
                        scheme.id(),
                        edition.id(),
                        file.sheet(),
                        !file.isSheetFrozen(),
                        file.purpose().rate(edition, file.sheet().sheet()))))
                .orElseGet(() -> Answers.unknown("CASE-13", "sheet.none", found.id()));
    }

    @Override
    public Outcome<Replay> replay(CaseId id, @Nullable String edition, Person reader) {
        return visible(id, reader).then(found -> replay(found.knownTo(reader), edition));
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
        return visible(id, reader).map(found -> {
            var entries = journal.entries(new Stream(Stream.Kind.CASE, id.value()));
            var events = found.file().events();
            return IntStream.range(0, Math.min(events.size(), entries.size()))
                    .filter(i -> found.isVisibleTo(reader, events.get(i)))
                    .mapToObj(entries::get)
                    .toList();
        });
    }

    private Outcome<Case> visible(CaseId id, Person reader) {
        return cases.find(id)
                .filter(found -> found.isVisibleTo(reader))
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown("LOG-01", "case.unknown", id));
    }

    private static CaseView view(Case found, Circumstances circumstances) {
        var known = found.knownTo(circumstances.actor());
        var scheme = circumstances.scheme();
        var now = circumstances.calendar();
        var today = circumstances.today();
        return new CaseView(
                found, known, scheme, found.obligations(scheme, now, today), known.notice(scheme, now, today));
    }

    private CertificationScheme schemeOf(Case found) {
        return scheme(found.file().opening().scheme(), found.id());
    }

    private CertificationScheme schemeOf(Certificate certificate) {
        return scheme(certificate.issue().scheme(), certificate.number());
    }

    private CertificationScheme scheme(String id, Object of) {
        return schemes.find(id)
                .orElseThrow(
                        () -> new IllegalStateException("%s is of scheme %s, which is not at hand".formatted(of, id)));
    }

    private Circumstances among(CertificationScheme scheme, Person actor) {
        return among(scheme, actor, calendar.get(), null);
    }

    private Circumstances among(Case found, Person actor) {
        var certificate = found.file().purpose().about().flatMap(this::found).orElse(null);
        return among(schemeOf(found), actor, calendar.get(), certificate);
    }

    private Circumstances among(
            CertificationScheme scheme, Person actor, WorkingCalendar now, @Nullable Certificate certificate) {
        return new Circumstances(
                actor,
                LocalDate.now(clock),
                scheme,
                personnel,
                now,
                prices,
                certificate,
                identifiers::newCertificateSerial);
    }

    private static <T> Outcome<T> stale(Case current) {
        return Outcome.refused(new Breach(
                Breach.Kind.STALE,
                "LOG-01",
                null,
                Answers.message("case.stale", current.stateInWords(), Long.toString(current.version()))));
    }
}
