package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A case, as its events made it. Immutable: an act yields an event, an event a new case. */
@AggregateRoot
public final class Case {
    static final Wording WORDING = Wording.beside(Case.class);

    @Identity
    private final CaseId id;

    private final CaseState state;

    private Case(CaseId id, CaseFile file) {
        this.id = id;
        this.state = CaseState.of(file);
    }

    /**
     * The case that a history makes.
     *
     * @throws IllegalArgumentException if the first event is not the opening
     */
    public static Case of(CaseId id, List<CaseEvent> events) {
        return new Case(id, new CaseFile(events));
    }

    /** What opens a case: a draft that belongs to an applicant. */
    public static Outcome<CaseEvent> open(Application application, Circumstances circumstances) {
        var actor = circumstances.actor();
        return actor.is(Role.APPLICANT)
                ? Outcome.done(new CaseEvent.CaseOpened(
                        circumstances.today(), circumstances.scheme().id(), actor.name(), application))
                : Outcome.refused(forbidden(Role.APPLICANT));
    }

    public CaseId id() {
        return id;
    }

    /** How many events made it. */
    public long version() {
        return file().events().size();
    }

    public CaseState state() {
        return state;
    }

    public CaseFile file() {
        return state.file();
    }

    /** The case after an event. */
    public Case after(CaseEvent event) {
        return new Case(id, file().with(event));
    }

    /** Whether somebody may look at it: the body's own people, and the applicant it belongs to. */
    public boolean isVisibleTo(Person person) {
        return person.isStaff() || isOwnedBy(person);
    }

    /** What is due in the case's present state as of today, under the edition it is judged by. */
    public List<Obligation> obligations(CertificationScheme scheme, WorkingCalendar calendar, LocalDate today) {
        var policies = file().edition().flatMap(scheme::edition).map(Edition::policies);
        return switch (state) {
            case Submitted submitted ->
                due(
                        policies,
                        Policies.Subject.APPLICATION_REVIEW,
                        CaseEvent.ApplicationSubmitted.class,
                        calendar,
                        today);
            case Accepted _, Contracted _, Planned _, DocumentsPassed _, Evaluated _, Concluded _ ->
                due(policies, Policies.Subject.DECISION, CaseEvent.ApplicationAccepted.class, calendar, today);
            case Draft _, Granted _, Refused _, Certified _ -> List.of();
        };
    }

    private List<Obligation> due(
            Optional<Policies> policies,
            Policies.Subject subject,
            Class<? extends CaseEvent> base,
            WorkingCalendar calendar,
            LocalDate today) {
        return policies
                .filter(all -> all.limits(subject))
                .map(all -> all.on(subject))
                .map(within -> {
                    var event = file().required(base).on();
                    return new Obligation(
                            within.rule(),
                            within.clause(),
                            subject,
                            within.after(event, calendar),
                            within.reason(event, today, calendar));
                })
                .stream()
                .toList();
    }

    /** The stored evaluation rated again under an edition of its scheme; empty before there is one. */
    public Optional<Replay> replay(Edition edition) {
        return file().latest(CaseEvent.EvaluationDelivered.class)
                .map(delivered -> Replay.of(delivered, file().opening().scheme(), edition));
    }

    /**
     * The one gate for every act: whether the person has the role, whether the state allows it, whether the dates are in
     * order, whether the person is impartial, and whatever the state asks of the act itself.
     */
    public Outcome<CaseEvent> perform(CaseAct act, Circumstances circumstances) {
        if (!mayPerform(act, circumstances.actor())) {
            return Outcome.refused(forbidden(act.role()));
        }
        return switch (act) {
            case CaseAct.Amend amend -> in(Draft.class, act, circumstances, draft -> draft.amend(amend));
            case CaseAct.Submit submit ->
                in(Draft.class, act, circumstances, draft -> draft.submit(submit, circumstances));
            case CaseAct.Accept accept ->
                in(Submitted.class, act, circumstances, submitted -> submitted.accept(accept));
            case CaseAct.SignContract sign -> in(Accepted.class, act, circumstances, accepted -> accepted.sign(sign));
            case CaseAct.Plan plan ->
                in(Contracted.class, act, circumstances, contracted -> contracted.plan(plan, circumstances));
            case CaseAct.PassDocuments pass ->
                in(Planned.class, act, circumstances, planned -> planned.pass(pass, circumstances));
            case CaseAct.Evaluate evaluate ->
                in(DocumentsPassed.class, act, circumstances, passed -> passed.evaluate(evaluate, circumstances));
            case CaseAct.Conclude conclude ->
                in(Evaluated.class, act, circumstances, evaluated -> evaluated.conclude(conclude, circumstances));
            case CaseAct.Decide decide ->
                in(Concluded.class, act, circumstances, concluded -> concluded.decide(decide, circumstances));
            case CaseAct.IssueCertificate issue ->
                in(Granted.class, act, circumstances, granted -> granted.issue(id, issue, circumstances));
        };
    }

    private boolean mayPerform(CaseAct act, Person actor) {
        return actor.is(act.role()) && (!(act instanceof CaseAct.OfApplicant) || isOwnedBy(actor));
    }

    private boolean isOwnedBy(Person person) {
        return file().opening().owner().equals(person.name());
    }

    private <S extends CaseState> Outcome<CaseEvent> in(
            Class<S> needed, CaseAct act, Circumstances circumstances, Function<S, Outcome<CaseEvent>> perform) {
        if (!needed.isInstance(state)) {
            return Outcome.refused(notNow(act));
        }
        var outcome = perform.apply(needed.cast(state));
        var breaches = new Breaches();
        checkDate(act, circumstances, breaches);
        checkImpartiality(act, circumstances.actor(), breaches);
        return breaches.addAll(outcome.breaches()).orElse(() -> outcome);
    }

    private void checkDate(CaseAct act, Circumstances circumstances, Breaches breaches) {
        var last = file().events().getLast().on();
        breaches.valid(
                        !act.on().isAfter(circumstances.today()),
                        "LOG-01",
                        "on",
                        () -> WORDING.message("LOG-01.future", act.on(), circumstances.today()))
                .valid(!act.on().isBefore(last), "LOG-01", "on", () -> WORDING.message("LOG-01.order", act.on(), last));
    }

    /** Nobody who audited the case, came along, or applied takes part in its decision (CASE-18). */
    private void checkImpartiality(CaseAct act, Person actor, Breaches breaches) {
        if (act instanceof CaseAct.Decide) {
            breaches.met(
                            file().plan().stream().noneMatch(plan -> plan.involves(actor.name())),
                            "CASE-18",
                            null,
                            () -> WORDING.message("CASE-18.team", actor.name()))
                    .met(!isOwnedBy(actor), "CASE-18", null, () -> WORDING.message("CASE-18.applicant", actor.name()));
        }
    }

    private Breach notNow(CaseAct act) {
        var arguments = new Object[] {nameOf(act.getClass()), stateInWords(), allowed()};
        return new Breach(
                Breach.Kind.STATE,
                "CASE-17",
                null,
                WORDING.message(state.acts().isEmpty() ? "not-now.closed" : "not-now.other", arguments));
    }

    private Text allowed() {
        var names = state.acts().stream().map(Case::nameOf).toList();
        return names.isEmpty()
                ? new Text("–", "–")
                : new Text(
                        names.stream().map(Text::zh).collect(Collectors.joining("、")),
                        names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** What an act is called, with its code for those who call it by that. */
    private static Text nameOf(Class<? extends CaseAct> act) {
        return WORDING.text("act." + CaseAct.code(act));
    }

    /** What the state is called. */
    public Text stateInWords() {
        return WORDING.text("state." + state.code());
    }

    private static Breach forbidden(Role role) {
        return new Breach(
                Breach.Kind.FORBIDDEN, "LOG-01", null, WORDING.message("role.missing", WORDING.text("role." + role)));
    }
}
