package dev.assay.adapter.persistence.memory;

import static java.util.stream.Collectors.toMap;

import dev.assay.application.port.out.Seals;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.LastEntry;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain.Found;
import dev.assay.domain.certification.journal.Stream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seals in a list, beside the journal that they are of. */
public final class InMemorySeals implements Seals {
    private final InMemoryJournal journal;
    private final Map<Stream, Long> sealed = new HashMap<>();
    private List<Seal> seals = List.of();

    public InMemorySeals(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public synchronized Optional<Seal> last() {
        return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    @Override
    public synchronized List<LastEntry> unsealed(int limit) {
        return journal.streams().stream()
                .map(stream -> LastEntry.of(journal.entries(stream).getLast()))
                .filter(last -> last.number() > sealed.getOrDefault(last.stream(), 0L))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean record(Seal seal) {
        if (seals.stream().anyMatch(other -> other.number() == seal.number())) {
            return false;
        }
        seal.streams().forEach(last -> sealed.merge(last.stream(), last.number(), Math::max));
        seals = java.util.stream.Stream.concat(seals.stream(), java.util.stream.Stream.of(seal))
                .toList();
        return true;
    }

    @Override
    public synchronized List<Seal> after(long number, int limit) {
        return seals.stream()
                .filter(seal -> seal.number() > number)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<Stream, Found> found(Seal seal) {
        return seal.streams().stream()
                .filter(last -> !journal.entries(last.stream()).isEmpty())
                .collect(toMap(LastEntry::stream, this::found));
    }

    private Found found(LastEntry sealedLast) {
        var entries = journal.entries(sealedLast.stream());
        return new Found(
                entries.getLast().number(),
                entries.stream()
                        .filter(entry -> entry.number() == sealedLast.number())
                        .map(JournalEntry::hash)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public List<JournalEntry> entries(@Nullable JournalEntry after, int limit) {
        var all = journal.streams().stream()
                .flatMap(stream -> journal.entries(stream).stream())
                .toList();
        return all.stream().skip(all.indexOf(after) + 1L).limit(limit).toList();
    }

    @Override
    public synchronized long entriesUnderNoSeal() {
        return journal.streams().stream()
                .mapToLong(stream -> Math.max(0, journal.entries(stream).size() - sealed.getOrDefault(stream, 0L)))
                .sum();
    }
}
