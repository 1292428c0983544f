package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** A complaint or appeal, as its events made it. Immutable: an act yields an event, an event a new complaint. */
@AggregateRoot
public final class Complaint {
    static final String RULE = "APP-01";
    static final Wording WORDING = Wording.beside(Complaint.class);

    @Identity
    private final ComplaintId id;

    private final List<ComplaintEvent> events;
    private final ComplaintLodged lodged;
    private final ComplaintState state;

    private Complaint(ComplaintId id, List<ComplaintEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof ComplaintLodged first)) {
            throw new IllegalArgumentException("a complaint begins with its receipt: " + events);
        }
        this.id = id;
        this.events = List.copyOf(events);
        this.lodged = first;
        ComplaintState last = new ComplaintState.Received();
        for (var event : events) {
            last = last.after(event);
        }
        this.state = last;
    }

    /**
     * The complaint that a history makes.
     *
     * @throws IllegalArgumentException if the first event is not its receipt
     */
    public static Complaint of(ComplaintId id, List<ComplaintEvent> events) {
        return new Complaint(id, events);
    }

    /** What is received today; refused with all that is wrong with it, an appeal also if it comes too late. */
    public static Outcome<ComplaintEvent> lodge(
            Lodgement lodgement, Background background, WorkingCalendar calendar, LocalDate today) {
        return new Lodging(lodgement, background, calendar, today).lodge();
    }

    public ComplaintId id() {
        return id;
    }

    /** How many events made it. */
    public long version() {
        return events.size();
    }

    public List<ComplaintEvent> events() {
        return events;
    }

    public ComplaintLodged lodged() {
        return lodged;
    }

    public ComplaintState state() {
        return state;
    }

    /** What its handlers found out, in order. */
    public List<InvestigationNoted> investigation() {
        return events.stream()
                .filter(InvestigationNoted.class::isInstance)
                .map(InvestigationNoted.class::cast)
                .toList();
    }

    public Optional<ComplaintAnswered> answer() {
        return state instanceof ComplaintState.Answered(var answer) ? Optional.of(answer) : Optional.empty();
    }

    /** The complaint after an event. */
    public Complaint after(ComplaintEvent event) {
        return new Complaint(
                id, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /**
     * Whether somebody may look at it: the body's own people, the account that made it and, where it came without an account,
     * everybody who knows its reference.
     *
     * @param reader null for somebody without an account
     */
    public boolean isVisibleTo(@Nullable Person reader) {
        var account = lodged.complainant().account();
        return account == null || (reader != null && (reader.isStaff() || account.equals(reader.name())));
    }

    /**
     * What it led to, as far as somebody may know who may look at it: of other people's cases only the body's own people
     * learn.
     *
     * @param reader null for somebody without an account
     */
    public List<Consequence> consequencesKnownTo(@Nullable Person reader) {
        return answer().stream()
                .flatMap(answer -> answer.consequences().stream())
                .filter(consequence -> (reader != null && reader.isStaff())
                        || !(consequence.concern() instanceof Concern.OfCase)
                        || consequence.concern().equals(lodged.concern()))
                .toList();
    }

    /** By when it is to be answered. */
    public Deadline answerDue(WorkingCalendar calendar) {
        return lodged.answer().after(lodged.on(), calendar);
    }

    /** What whoever made it is told on its receipt: the reference, and by when it will be answered. */
    public Message acknowledgement(WorkingCalendar calendar) {
        return WORDING.message(
                lodged.complainant().account() == null ? "acknowledgement.nobody" : "acknowledgement.account",
                id,
                answerDue(calendar).on());
    }

    /** What is due as of today: that somebody is found to handle it, and that it is answered, both in the time to answer. */
    public List<Obligation> obligations(WorkingCalendar calendar, LocalDate today) {
        return switch (state) {
            case ComplaintState.Received _ ->
                List.of(obligation(Subject.COMPLAINT_ASSIGNMENT, Role.REGISTRAR, null, calendar, today));
            case ComplaintState.Assigned(var handler) ->
                List.of(obligation(Subject.COMPLAINT_ANSWER, Role.DECISION_MAKER, handler, calendar, today));
            case ComplaintState.Investigated(var handler) ->
                List.of(obligation(Subject.COMPLAINT_ANSWER, Role.DECISION_MAKER, handler, calendar, today));
            case ComplaintState.Answered _, ComplaintState.Withdrawn _ -> List.of();
        };
    }

    private Obligation obligation(
            Subject subject, Role role, @Nullable String person, WorkingCalendar calendar, LocalDate today) {
        var reason = lodged.answer().reason(lodged.on(), today, calendar);
        return Obligation.of(subject, null, role, person, answerDue(calendar), today, reason);
    }

    /**
     * The one gate for every act: whether it is the person's to do, whether the state allows it, whether the days are in order,
     * whether the person is impartial, and whatever the act itself is asked.
     */
    public Outcome<ComplaintEvent> perform(ComplaintAct act, Handling handling) {
        if (!mayPerform(act, handling.actor())) {
            return Outcome.refused(
                    new Breach(Breach.Kind.FORBIDDEN, "LOG-01", null, WORDING.message("forbidden." + act.code())));
        }
        if (!state.acts().contains(act.getClass())) {
            return Outcome.refused(notNow(act));
        }
        var outcome = new Answering(new Impartiality(lodged, handling), handling).perform(act);
        var breaches = new Breaches();
        checkDay(act, handling.today(), breaches);
        return breaches.addAll(outcome.breaches()).orElse(() -> outcome);
    }

    private boolean mayPerform(ComplaintAct act, Person actor) {
        var handles = actor.isStaff()
                && state.whoHandles().filter(actor.name()::equals).isPresent();
        return switch (act) {
            case ComplaintAct.Assign _ -> actor.is(Role.REGISTRAR);
            case ComplaintAct.Investigate _ -> handles;
            case ComplaintAct.Answer _ -> handles || actor.is(Role.DECISION_MAKER);
            case ComplaintAct.Withdraw _ -> lodged.complainant().is(actor.name());
        };
    }

    private void checkDay(ComplaintAct act, LocalDate today, Breaches breaches) {
        var last = events.getLast().on();
        breaches.valid(
                        !act.on().isAfter(today),
                        "LOG-01",
                        "on",
                        () -> WORDING.message("LOG-01.future", act.on(), today))
                .valid(!act.on().isBefore(last), "LOG-01", "on", () -> WORDING.message("LOG-01.order", act.on(), last));
    }

    private Breach notNow(ComplaintAct act) {
        var key = state.acts().isEmpty() ? "not-now.closed" : "not-now.other";
        return new Breach(
                Breach.Kind.STATE, RULE, null, WORDING.message(key, nameOf(act.getClass()), stateInWords(), allowed()));
    }

    private Text allowed() {
        var names = state.acts().stream().map(Complaint::nameOf).toList();
        return names.isEmpty()
                ? new Text("–", "–")
                : new Text(
                        names.stream().map(Text::zh).collect(Collectors.joining("、")),
                        names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text nameOf(Class<? extends ComplaintAct> act) {
        return WORDING.text("act." + ComplaintAct.code(act));
    }

    /** What the state is called. */
    public Text stateInWords() {
        return WORDING.text("state." + state.code());
    }
}
