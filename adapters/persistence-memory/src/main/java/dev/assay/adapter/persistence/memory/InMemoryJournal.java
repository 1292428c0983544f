package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.DueDates.DueDate;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Turns;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every stream in one map, and one lock for all. The content of an entry is the event as it prints itself. */
public final class InMemoryJournal implements Journal {

    private record Line(JournalEntry entry, Recordable event) {}

    private Map<Stream, List<Line>> streams = Map.of();
    private final Map<Stream, List<DueDate>> due = new HashMap<>();
    private final Map<Stream, LocalDate> nextTurns = new HashMap<>();

    @Override
    public synchronized boolean record(Stamp stamp, List<Change> changes) {
        var next = new HashMap<>(streams);
        for (var change : changes) {
            var lines = next.getOrDefault(change.stream(), List.of());
            if (change.version() != lines.size() + 1) {
                return false;
            }
            next.put(change.stream(), with(lines, stamp, change));
        }
        streams = next;
        changes.forEach(change -> keepDue(stamp, change));
        return true;
    }

    private void keepDue(Stamp stamp, Change change) {
        keepDue(change.stream(), change.due(), stamp.recordedAt());
        if (change instanceof Change.OfCertificate(var _, var _, var _, var nextTurn)) {
            keepTurn(change.stream(), nextTurn);
        }
    }

    private void keepDue(Stream stream, List<Obligation> obligations, Instant recordedAt) {
        due.put(
                stream,
                obligations.stream()
                        .map(each -> DueDate.of(stream, each, recordedAt))
                        .toList());
    }

    private void keepTurn(Stream stream, @Nullable LocalDate next) {
        if (next == null) {
            nextTurns.remove(stream);
        } else {
            nextTurns.put(stream, next);
        }
    }

    /** Whether what is due, and the next turn, were put in the place of what was; false if the stream has moved on. */
    synchronized boolean keepWaiting(Stream stream, long version, Turns.Waiting waiting) {
        var entries = entries(stream);
        if (entries.size() != version) {
            return false;
        }
        keepDue(stream, waiting.due(), entries.getLast().stamp().recordedAt());
        keepTurn(stream, waiting.next());
        return true;
    }

    /** The days of the next turns of those streams that have one. */
    synchronized Map<Stream, LocalDate> nextTurns() {
        return Map.copyOf(nextTurns);
    }

    /** What is due in all streams. */
    synchronized List<DueDate> due() {
        return due.values().stream().flatMap(List::stream).toList();
    }

    private static List<Line> with(List<Line> lines, Stamp stamp, Change change) {
        var last = lines.isEmpty() ? null : lines.getLast().entry();
        var event = change.event();
        var entry = JournalEntry.following(last, change.stream(), stamp, event, event.toString());
        return java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(new Line(entry, event)))
                .toList();
    }

    @Override
    public synchronized List<JournalEntry> entries(Stream stream) {
        return streams.getOrDefault(stream, List.of()).stream().map(Line::entry).toList();
    }

    /** Every stream, by kind and id. */
    synchronized List<Stream> streams() {
        return streams.keySet().stream()
                .sorted(Comparator.comparing(Stream::kind).thenComparing(Stream::id))
                .toList();
    }

    /** What was recorded in a stream, in order; empty if there is no such stream. */
    synchronized <E extends Recordable> List<Recorded<E>> recorded(Stream stream, Class<E> kind) {
        return streams.getOrDefault(stream, List.of()).stream()
                .map(line -> new Recorded<>(line.entry().stamp(), kind.cast(line.event())))
                .toList();
    }

    /** The events of every stream of a kind, by the stream's id. */
    synchronized <E extends Recordable> Map<String, List<E>> all(Stream.Kind kind, Class<E> events) {
        var all = new HashMap<String, List<E>>();
        streams.forEach((stream, lines) -> {
            if (stream.kind() == kind) {
                all.put(
                        stream.id(),
                        lines.stream().map(line -> events.cast(line.event())).toList());
            }
        });
        return all;
    }
}
