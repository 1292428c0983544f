package dev.assay.application.usecase;

import dev.assay.application.port.in.KeepCalendar;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseEvent.DeadlineMoved;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whenever a holiday arrangement is loaded, says in the journal of every case what is due otherwise since.
 *
 * <p>What moved is told from the case as it stood when the arrangement was loaded, under the calendars before and after;
 * and that it was said already, from the case's own events since. So loading the same arrangement again says what is left
 * to be said, whatever came between: a crash, somebody who acted on the case, or the same loading on another node.
 */
public final class Rescheduling implements KeepCalendar {
    private static final int CASES_AT_ONCE = 200;

    private final KeepCalendar calendar;
    private final Schemes schemes;
    private final Cases cases;
    private final DueDates dueDates;
    private final Journal journal;
    private final Clock clock;

    /**
     * In the cases of a journal.
     *
     * @param calendar what keeps the arrangements
     */
    public Rescheduling(
            KeepCalendar calendar, Schemes schemes, Cases cases, DueDates dueDates, Journal journal, Clock clock) {
        this.calendar = calendar;
        this.schemes = schemes;
        this.cases = cases;
        this.dueDates = dueDates;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar.calendar();
    }

    @Override
    public List<YearInForce> years() {
        return calendar.years();
    }

    @Override
    public Outcome<YearInForce> year(Year year) {
        return calendar.year(year);
    }

    @Override
    public Outcome<CalendarChange> load(Year year, String content, boolean replace, Person actor) {
        return calendar.load(year, content, replace, actor)
                .then(change -> calendar.year(year).map(inForce -> {
                    inForce.loadedAt().ifPresent(loadedAt -> tell(new Loading(change, loadedAt), actor));
                    return change;
                }));
    }

    /** That the calendar became another, and when. */
    private record Loading(CalendarChange change, Instant loadedAt) {}

    private void tell(Loading loading, Person actor) {
        for (var part = dueDates.streams(Stream.Kind.CASE, null, CASES_AT_ONCE); !part.isEmpty(); ) {
            part.forEach(stream -> tell(new CaseId(stream.id()), loading, actor));
            part = dueDates.streams(Stream.Kind.CASE, part.getLast().id(), CASES_AT_ONCE);
        }
    }

    /** One event at a time, each from the case as it is then; who is overtaken looks again. */
    private void tell(CaseId id, Loading loading, Person actor) {
        for (var next = next(id, loading); next.isPresent(); next = next(id, loading)) {
            journal.record(new Stamp(actor.name(), clock.instant()), List.of(next.get()));
        }
    }

    private Optional<Change> next(CaseId id, Loading loading) {
        return cases.find(id)
                .flatMap(found ->
                        schemes.find(found.file().opening().scheme()).flatMap(scheme -> next(found, scheme, loading)));
    }

    private Optional<Change> next(Case found, CertificationScheme scheme, Loading loading) {
        var events = found.file().events();
        var before = Math.min(events.size(), eventsUntil(loading.loadedAt(), found.id()));
        if (before == 0) {
            return Optional.empty();
        }
        var change = loading.change();
        var due = found.obligations(scheme, change.after(), LocalDate.now(clock));
        return Case.of(found.id(), events.subList(0, before))
                .deadlinesMoved(scheme, change.before(), change.after(), dayOf(loading.loadedAt()))
                .stream()
                .filter(moved -> due.stream().anyMatch(each -> each.isAbout(moved.subject(), moved.item())))
                // Looked for among all events too, lest a clock that is set back has it said for ever.
                .filter(moved -> !events.contains(moved)
                        && events.subList(before, events.size()).stream().noneMatch(event -> says(event, moved)))
                .findFirst()
                .map(moved -> new Change.OfCase(found.after(moved), moved, due));
    }

    private static boolean says(CaseEvent event, DeadlineMoved moved) {
        return event instanceof DeadlineMoved other
                && other.subject() == moved.subject()
                && Objects.equals(other.item(), moved.item());
    }

    /** How many events a case had come to by a moment. */
    private int eventsUntil(Instant moment, CaseId id) {
        return (int) journal.entries(new Stream(Stream.Kind.CASE, id.value())).stream()
                .takeWhile(entry -> !entry.stamp().recordedAt().isAfter(moment))
                .count();
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
