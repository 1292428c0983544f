package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseCorrected;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseRecorded;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import dev.assay.domain.certification.certificate.CertificateEvent.StatusChange;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Engagement;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A certificate, as the events recorded of it make it. Immutable: an act yields events, an event a new certificate. */
@AggregateRoot
public final class Certificate {
    static final Wording WORDING = Wording.beside(Certificate.class);

    private static final Optional<LocalDate> NEVER = Optional.empty();

    @Identity
    private final CertificateNumber number;

    private final List<CertificateEvent> events;
    private final CertificateIssued issue;

    private Certificate(List<CertificateEvent> events) {
        if (!(events.getFirst() instanceof CertificateIssued issued)) {
            throw new IllegalArgumentException("a certificate begins with its issue: " + events);
        }
        this.number = issued.number();
        this.issue = issued;
        this.events = List.copyOf(events);
    }

    /**
     * The certificate that a history makes.
     *
     * @throws IllegalArgumentException if the first event is not the issue
     */
    public static Certificate of(List<CertificateEvent> events) {
        return new Certificate(events);
    }

    public CertificateNumber number() {
        return number;
    }

    /** How many events made it. */
    public long version() {
        return events.size();
    }

    public List<CertificateEvent> events() {
        return events;
    }

    /** The certificate after an event. */
    public Certificate after(CertificateEvent event) {
        return new Certificate(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** What was certified first, of whom, when. */
    public CertificateIssued issue() {
        return issue;
    }

    /** What it says now. */
    public Contents contents() {
        return latest(CertificateReissued.class)
                .map(CertificateReissued::contents)
                .orElseGet(issue::contents);
    }

    /** The last day on which something about it changed that its holder or the public goes by. */
    public LocalDate changedOn() {
        return lastOf(event -> event instanceof StatusChange || event instanceof CertificateReissued);
    }

    /** The last day for which something was decided of it: nothing is decided for a day before. */
    LocalDate decidedOn() {
        return lastOf(event -> event instanceof StatusChange
                || event instanceof CertificateReissued
                || event instanceof SurveillanceConcluded);
    }

    private LocalDate lastOf(Predicate<CertificateEvent> kind) {
        return events.stream()
                .filter(kind)
                .map(CertificateEvent::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    public LocalDate expiresOn() {
        return issue.expiresOn();
    }

    /** Every event of a kind, in order. */
    public <E extends CertificateEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E extends CertificateEvent> Optional<E> latest(Class<E> kind) {
        return events.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /**
     * What it is on a day. A term that is over counts from the day after its last, whether that is recorded yet or not.
     *
     * @throws IllegalArgumentException for a day before its issue, when it was nothing yet
     */
    public CertificateState stateOn(LocalDate day) {
        if (day.isBefore(issue.on())) {
            throw new IllegalArgumentException("%s was issued after %s".formatted(number, day));
        }
        var recorded = recordedOn(day);
        return lapseOf(recorded)
                .filter(lapse -> recorded.isInForce() && !day.isBefore(lapse.on()))
                .map(Lapse::state)
                .orElse(recorded);
    }

    /** What it is by all that was recorded, whatever has lapsed since. */
    public CertificateState recorded() {
        return recordedOn(LocalDate.MAX);
    }

    /** By what it ends unless something is recorded before; empty once its end is recorded. */
    public Optional<Lapse> lapse() {
        var recorded = recorded();
        return recorded.isInForce() ? lapseOf(recorded) : Optional.empty();
    }

    /** What it is on a day by what was recorded, whatever has lapsed since. */
    CertificateState recordedOn(LocalDate day) {
        CertificateState state = new CertificateState.Valid(issue.on());
        for (var change : all(StatusChange.class)) {
            if (!change.on().isAfter(day)) {
                state = after(state, change);
            }
        }
        return state;
    }

    private static CertificateState after(CertificateState before, StatusChange change) {
        return switch (change) {
            case CertificateIssued issued -> new CertificateState.Valid(issued.on());
            case CertificateEvent.CertificateSuspended suspended ->
                new CertificateState.Suspended(
                        before instanceof CertificateState.Suspended running ? running.since() : suspended.on(),
                        suspended.ground(),
                        suspended.part(),
                        suspended.until());
            case CertificateEvent.CertificateRestored restored -> new CertificateState.Valid(restored.on());
            case CertificateEvent.CertificateWithdrawn withdrawn ->
                new CertificateState.Withdrawn(withdrawn.on(), withdrawn.ground());
            case CertificateEvent.CertificateCancelled cancelled ->
                new CertificateState.Cancelled(cancelled.on(), cancelled.ground());
            case CertificateEvent.CertificateExpired expired -> new CertificateState.Expired(expired.on());
        };
    }

    /** The first of the terms that end a certificate by themselves; of two on one day that of validity, with nothing left to lose. */
    Optional<Lapse> lapseOf(CertificateState state) {
        var suspension =
                state instanceof CertificateState.Suspended suspended ? Optional.ofNullable(suspended.until()) : NEVER;
        return Stream.<Stream<? extends Lapse>>of(
                        Stream.of(new Lapse.OfValidity(expiresOn().plusDays(1))),
                        suspension.map(until -> new Lapse.OfSuspension(until.plusDays(1))).stream(),
                        openTransfers().stream().map(Lapse.OfTransfer::from))
                .<Lapse>flatMap(lapses -> lapses)
                .min(Comparator.comparing(Lapse::on));
    }

    /** The transfers that were required since its edition changed last, each with the deadline that was set for it last. */
    Collection<TransferRequired> openTransfers() {
        var open = new LinkedHashMap<String, TransferRequired>();
        for (var event : events) {
            if (event instanceof TransferRequired required) {
                open.put(required.edition(), required);
            } else if (event instanceof CertificateReissued reissued
                    && reissued.what().contains(Contents.Part.EDITION)) {
                open.clear();
            }
        }
        return open.values();
    }

    /** The holder's requests that are not answered, by their ids; what came to pass meanwhile needs no answer. */
    public Map<String, RequestMade> openRequests() {
        var open = new LinkedHashMap<String, RequestMade>();
        for (var event : events) {
            switch (event) {
                case RequestMade made -> open.put(made.id(), made);
                case RequestAnswered answered -> open.remove(answered.id());
                case CertificateReissued(var _, var contents, var _, var _, var _) ->
                    open.values()
                            .removeIf(made ->
                                    made.request() instanceof HolderRequest.Change change && change.isMetBy(contents));
                case CertificateEvent.CertificateRestored _ ->
                    open.values().removeIf(made -> made.request() instanceof HolderRequest.Restoration);
                case CertificateEvent.CertificateSuspended _ ->
                    open.values().removeIf(made -> made.request() instanceof HolderRequest.Pause);
                case CertificateEvent.CertificateWithdrawn _,
                        CertificateEvent.CertificateCancelled _,
                        CertificateEvent.CertificateExpired _ -> open.clear();
                default -> {}
            }
        }
        return open;
    }

    /** Whether the holder had asked for something of a kind by a day and is not answered. */
    boolean isAskedBy(LocalDate day, Class<? extends HolderRequest> kind) {
        return openRequests().values().stream()
                .anyMatch(made -> kind.isInstance(made.request()) && !made.on().isAfter(day));
    }

    /** Misuse that was to be corrected and is not, by its ids. */
    public Map<String, MisuseRecorded> openMisuses() {
        var open = new LinkedHashMap<String, MisuseRecorded>();
        for (var event : events) {
            if (event instanceof MisuseRecorded recorded && recorded.measure() == Misuse.CORRECTION) {
                open.put(recorded.id(), recorded);
            } else if (event instanceof MisuseCorrected corrected) {
                open.remove(corrected.id());
            }
        }
        return open;
    }

    /** The surveillance audits so far, in order. */
    public List<SurveillanceReport> surveillance() {
        return all(SurveillanceConcluded.class).stream()
                .map(SurveillanceConcluded::report)
                .toList();
    }

    /** Whether a person acts for the holder. */
    public boolean isOwnedBy(Person person) {
        return issue.origin().owner().equals(person.name());
    }

    /** Whether a person was on the team of its last audit, in whatever part (CASE-18). */
    public boolean isAuditedBy(String person) {
        var audits = surveillance();
        return (audits.isEmpty() ? issue.origin().team() : audits.getLast().team()).contains(person);
    }

    /** What is due of it as of today. */
    public List<Obligation> obligations(CertificateCircumstances circumstances) {
        return new CertificateDuties(this, circumstances).all();
    }

    /** What the rules make of it by themselves as of today, and what a person is to be told of; nothing if it is not due. */
    public List<CertificateEvent> turn(CertificateCircumstances circumstances) {
        return new Turn(this, circumstances).events();
    }

    /** The first day on which {@link #turn} has anything to say; empty if there is none. */
    public Optional<LocalDate> nextTurn(CertificateCircumstances circumstances) {
        return new Turn(this, circumstances).next();
    }

    /** What becomes of it when the certificate of the next cycle takes its place: the scheme says which status. */
    public CertificateEvent replacedBy(CertificateNumber next, LocalDate on, CertificateCircumstances circumstances) {
        return new Grounds(this, circumstances).replacement(next, on);
    }

    /**
     * The one gate for every act: whether the person has the role and is impartial, whether the dates are in order, whether
     * the state of that day allows it, and whatever the act itself is asked. Refused with all that stands in the way.
     */
    public Outcome<List<CertificateEvent>> perform(CertificateAct act, CertificateCircumstances circumstances) {
        if (!mayPerform(act, circumstances.actor())) {
            return Outcome.refused(new Breach(
                    Breach.Kind.FORBIDDEN, "LOG-01", null, WORDING.message("role.missing", roles(act.roles()))));
        }
        var breaches = new Breaches();
        new CertificateDates(this, circumstances).check(act, breaches);
        var state = stateOn(dayOf(act, circumstances.today()));
        if (!state.acts().contains(act.getClass())) {
            breaches.add(notNow(act, state));
        }
        checkImpartiality(act, circumstances, breaches);
        var outcome = done(act, state, circumstances);
        return breaches.addAll(outcome.breaches()).orElse(() -> outcome);
    }

    /** The day whose state an act is held against; a day that it cannot be of tells nothing of the state. */
    private LocalDate dayOf(CertificateAct act, LocalDate today) {
        var day = act.on().isAfter(today) ? today : act.on();
        return day.isBefore(issue.on()) ? issue.on() : day;
    }

    private Outcome<List<CertificateEvent>> done(
            CertificateAct act, CertificateState state, CertificateCircumstances circumstances) {
        var suspending = new Suspending(this, state, circumstances);
        var requests = new Requests(this, state, circumstances);
        return switch (act) {
            case CertificateAct.Suspend suspend -> suspending.suspend(suspend).map(List::of);
            case CertificateAct.Restore restore -> suspending.restore(restore).map(List::of);
            case CertificateAct.Withdraw withdraw ->
                new Grounds(this, circumstances).withdraw(withdraw).map(List::of);
            case CertificateAct.Cancel cancel ->
                new Grounds(this, circumstances).cancel(cancel, state).map(List::of);
            case CertificateAct.MakeRequest make -> requests.make(make).map(List::of);
            case CertificateAct.AnswerRequest answer -> requests.answer(answer);
            case CertificateAct.Report report ->
                new Monitoring(this, circumstances).report(report).map(List::of);
            case CertificateAct.RequireTransfer require ->
                new Monitoring(this, circumstances).requireTransfer(require).map(List::of);
            case CertificateAct.RecordMisuse record ->
                new Monitoring(this, circumstances).recordMisuse(record).map(List::of);
            case CertificateAct.CloseMisuse close ->
                new Monitoring(this, circumstances).closeMisuse(close).map(List::of);
            case CertificateAct.ConcludeSurveillance conclude ->
                new AfterSurveillance(this, state, circumstances).conclude(conclude);
        };
    }

    private boolean mayPerform(CertificateAct act, Person actor) {
        return act.roles().stream().anyMatch(role -> actor.is(role) && (role != Role.APPLICANT || isOwnedBy(actor)));
    }

    /**
     * Who acts for the holder does none of the body's work on its certificate; who audited last, or is bound to the holder,
     * decides nothing. Of a surveillance audit, its case knows who audited.
     */
    private void checkImpartiality(CertificateAct act, CertificateCircumstances circumstances, Breaches breaches) {
        var actor = circumstances.actor();
        breaches.met(
                act.roles().contains(Role.APPLICANT) || !isOwnedBy(actor),
                "CASE-18",
                null,
                () -> WORDING.message("CASE-18.holder", actor.name()));
        if (act instanceof CertificateAct.Deciding || act instanceof CertificateAct.AnswerRequest) {
            breaches.met(
                            act instanceof CertificateAct.ConcludeSurveillance || !isAuditedBy(actor.name()),
                            "CASE-18",
                            null,
                            () -> WORDING.message("CASE-18.audited", actor.name()))
                    .addAll(circumstances
                            .personnel()
                            .dossier(actor.name())
                            .hindrances(new Engagement(
                                    issue.scheme(),
                                    TeamMember.Part.OBSERVER,
                                    contents().holder().creditCode(),
                                    act.on(),
                                    act.on())));
        }
    }

    private Breach notNow(CertificateAct act, CertificateState state) {
        return new Breach(
                Breach.Kind.STATE,
                "CERT-03",
                null,
                WORDING.message(
                        "not-now",
                        WORDING.text("act." + act.code()),
                        WORDING.text("status." + state.status()),
                        state.since(),
                        joined(
                                state.acts().stream()
                                        .map(each -> WORDING.text("act." + CertificateAct.code(each)))
                                        .toList(),
                                "、",
                                ", ")));
    }

    private static Text roles(Set<Role> roles) {
        return joined(
                roles.stream()
                        .sorted()
                        .map(role -> WORDING.text("role." + role))
                        .toList(),
                "或",
                " or ");
    }

    private static Text joined(List<Text> names, String zh, String en) {
        return new Text(
                names.stream().map(Text::zh).collect(Collectors.joining(zh)),
                names.stream().map(Text::en).collect(Collectors.joining(en)));
    }
}
