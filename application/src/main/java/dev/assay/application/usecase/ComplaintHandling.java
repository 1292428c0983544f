package dev.assay.application.usecase;

import dev.assay.application.port.Page;
import dev.assay.application.port.in.HandleComplaints;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.complaint.ComplaintEvent;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.ComplaintSentence;
import dev.assay.domain.certification.complaint.Handling;
import dev.assay.domain.certification.complaint.Lodgement;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings complaints together with what they are about and who handles them, and the journal every event that comes of it. */
public final class ComplaintHandling implements HandleComplaints {
    private final Complaints complaints;
    private final Journal journal;
    private final Backgrounds backgrounds;
    private final Personnel personnel;
    private final Identifiers identifiers;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    /** @param calendar asked once for each act and each answer */
    public ComplaintHandling(
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Complaints complaints,
            Journal journal,
            Personnel personnel,
            Identifiers identifiers,
            Supplier<WorkingCalendar> calendar,
            Clock clock) {
        this.complaints = complaints;
        this.journal = journal;
        this.backgrounds = new Backgrounds(schemes, cases, certificates, journal);
        this.personnel = personnel;
        this.identifiers = identifiers;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Outcome<Receipt> lodge(Lodgement lodgement) {
        var now = calendar.get();
        var account = lodgement.complainant().account();
        var reader = account == null ? null : personnel.find(account).orElse(null);
        return Complaint.lodge(lodgement, backgrounds.of(lodgement.concern()), now, LocalDate.now(clock))
                .then(event -> record(
                        Complaint.of(identifiers.newComplaintId(), List.of(event)),
                        event,
                        account == null ? ComplaintSentence.NOBODY : account,
                        now))
                .map(received -> new Receipt(view(received, now, reader), received.acknowledgement(now)));
    }

    @Override
    public Outcome<ComplaintView> perform(ComplaintId id, @Nullable Long version, ComplaintAct act, Person actor) {
        return visible(id, actor)
                .then(found -> version == null || version == found.version() ? Outcome.done(found) : stale(found))
                .then(found -> perform(found, act, actor));
    }

    private Outcome<ComplaintView> perform(Complaint found, ComplaintAct act, Person actor) {
        var now = calendar.get();
        var handling = new Handling(
                actor,
                LocalDate.now(clock),
                personnel,
                backgrounds.of(found.lodged().concern()),
                backgrounds::exists);
        return found.perform(act, handling)
                .then(event -> record(found.after(event), event, actor.name(), now))
                .map(after -> view(after, now, actor));
    }

    private Outcome<Complaint> record(Complaint after, ComplaintEvent event, String actor, WorkingCalendar now) {
        var change = new Change.OfComplaint(after, event, after.obligations(now, LocalDate.now(clock)));
        return journal.record(new Stamp(actor, clock.instant()), List.of(change))
                ? Outcome.done(after)
                : stale(complaints.find(after.id()).orElse(after));
    }

    @Override
    public Outcome<ComplaintView> find(ComplaintId id, @Nullable Person reader) {
        return visible(id, reader).map(found -> view(found, calendar.get(), reader));
    }

    @Override
    public Outcome<Page<ComplaintView>> list(
            @Nullable String state, @Nullable ComplaintKind kind, @Nullable String cursor, int limit, Person reader) {
        if (!reader.isStaff()) {
            return Answers.forbidden("complaint.read");
        }
        var now = calendar.get();
        return Outcome.done(complaints
                .list(new Complaints.Query(state, kind, cursor, limit))
                .map(found -> view(found, now, reader)));
    }

    @Override
    public Outcome<List<JournalEntry>> journal(ComplaintId id, Person reader) {
        return visible(id, reader)
                .then(found -> reader.isStaff()
                        ? Outcome.done(journal.entries(new Stream(Stream.Kind.COMPLAINT, id.value())))
                        : Answers.forbidden("complaint.read"));
    }

    private Outcome<Complaint> visible(ComplaintId id, @Nullable Person reader) {
        return complaints
                .find(id)
                .filter(found -> found.isVisibleTo(reader))
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown("APP-01", "complaint.unknown", id));
    }

    private ComplaintView view(Complaint found, WorkingCalendar now, @Nullable Person reader) {
        var internal = reader != null && reader.isStaff();
        return new ComplaintView(
                found,
                found.answerDue(now),
                internal ? found.obligations(now, LocalDate.now(clock)) : List.of(),
                found.consequencesKnownTo(reader),
                internal);
    }

    private static <T> Outcome<T> stale(Complaint current) {
        return Outcome.refused(new Breach(
                Breach.Kind.STALE,
                "LOG-01",
                null,
                Answers.message("complaint.stale", current.stateInWords(), Long.toString(current.version()))));
    }
}
