package dev.assay.application.usecase;

import static java.util.stream.Collectors.toMap;

import dev.assay.application.port.out.Seals;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.LastEntry;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain.Found;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal and its seals as whoever has the database's password sees them: lists that anything can be done to. */
final class SealedRecords implements Seals {
    private record Poured(LocalDate on, String rule) implements Recordable {}

    private static final Stamp STAMP = new Stamp("tao", Instant.parse("2026-03-02T01:00:00Z"));

    final List<JournalEntry> entries = new ArrayList<>();
    final List<Seal> seals = new ArrayList<>();
    private final Map<Stream, LastEntry> unsealed = new LinkedHashMap<>();

    /** Somebody else seals between the asking and the recording. */
    boolean overtaken;

    static Stream stream(String id) {
        return new Stream(Stream.Kind.CASE, id);
    }

    /** Records so many entries in the streams of these cases. */
    SealedRecords record(int count, String... ids) {
        for (var id : ids) {
            for (int i = 0; i < count; i++) {
                record(stream(id));
            }
        }
        return this;
    }

    private void record(Stream stream) {
        var own = entries.stream().filter(each -> each.stream().equals(stream)).toList();
        var last = own.isEmpty() ? null : own.getLast();
        var entry = JournalEntry.following(last, stream, STAMP, new Poured(LocalDate.of(2026, 3, 2), "CUP-1"), "{}");
        entries.add(last == null ? entries.size() : entries.indexOf(last) + 1, entry);
        unsealed.put(stream, LastEntry.of(entry));
    }

    @Override
    public Optional<Seal> last() {
        return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    @Override
    public List<LastEntry> unsealed(int limit) {
        return unsealed.values().stream().limit(limit).toList();
    }

    @Override
    public boolean record(Seal seal) {
        if (overtaken) {
            return false;
        }
        seals.add(seal);
        seal.streams().forEach(last -> unsealed.remove(last.stream()));
        return true;
    }

    @Override
    public List<Seal> after(long number, int limit) {
        return seals.stream()
                .dropWhile(seal -> number > 0 && seal.number() != number)
                .skip(number > 0 ? 1 : 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<Stream, Found> found(Seal seal) {
        return seal.streams().stream()
                .filter(last -> entries.stream().anyMatch(each -> each.stream().equals(last.stream())))
                .collect(toMap(LastEntry::stream, this::found));
    }

    private Found found(LastEntry last) {
        var own = entries.stream()
                .filter(each -> each.stream().equals(last.stream()))
                .toList();
        return new Found(
                own.getLast().number(),
                own.stream()
                        .filter(each -> each.number() == last.number())
                        .map(JournalEntry::hash)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public List<JournalEntry> entries(@Nullable JournalEntry after, int limit) {
        return entries.stream().skip(entries.indexOf(after) + 1L).limit(limit).toList();
    }

    @Override
    public long entriesUnderNoSeal() {
        return unsealed.size();
    }
}
