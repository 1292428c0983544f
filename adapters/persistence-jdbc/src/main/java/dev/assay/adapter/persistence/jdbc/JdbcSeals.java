package dev.assay.adapter.persistence.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.assay.application.port.out.Seals;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.LastEntry;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain.Found;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of two nodes that make a seal of the same number the primary key lets one pass. */
@Singleton
final class JdbcSeals implements Seals {
    private static final List<Stream.Kind> KINDS = List.of(Stream.Kind.values());

    private final TransactionOperations<Connection> transactions;
    private final JournalEntryRows entries;
    private final UnsealedEntryRows unsealed;
    private final SealRows seals;
    private final SealedStreamRows streams;

    JdbcSeals(
            TransactionOperations<Connection> transactions,
            JournalEntryRows entries,
            UnsealedEntryRows unsealed,
            SealRows seals,
            SealedStreamRows streams) {
        this.transactions = transactions;
        this.entries = entries;
        this.unsealed = unsealed;
        this.seals = seals;
        this.streams = streams;
    }

    @Override
    public Optional<Seal> last() {
        return withStreams(seals.last()).stream().findFirst();
    }

    @Override
    public List<LastEntry> unsealed(int limit) {
        return entries.lastUnsealed(limit).stream()
                .map(row -> LastEntry.of(row.entry()))
                .toList();
    }

    @Override
    public boolean record(Seal seal) {
        try {
            return transactions.executeWrite(_ -> {
                seals.save(SealRow.of(seal));
                streams.saveAll(SealedStreamRow.of(seal));
                unsealed.deleteCoveredBy(seal.number());
                return true;
            });
        } catch (DataAccessException e) {
            if (UniqueViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<Seal> after(long number, int limit) {
        return withStreams(seals.after(number, limit));
    }

    private List<Seal> withStreams(List<SealRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var bySeal = streams.between(rows.getFirst().number(), rows.getLast().number(), KINDS).stream()
                .collect(groupingBy(row -> row.stream().seal()));
        return rows.stream()
                .map(row -> row.seal(bySeal.getOrDefault(row.number(), List.of())))
                .toList();
    }

    @Override
    public Map<Stream, Found> found(Seal seal) {
        return streams.found(seal.number(), KINDS).stream()
                .filter(row -> row.lastNumber() != null)
                .collect(toMap(FoundRow::stream, FoundRow::found));
    }

    /** Kind by kind, because a database finds the next of a kind by its index. */
    @Override
    public List<JournalEntry> entries(@Nullable JournalEntry after, int limit) {
        var part = new ArrayList<JournalEntryRow>();
        var from = KINDS.getFirst();
        var id = "";
        if (after != null) {
            from = after.stream().kind();
            id = after.stream().id();
            part.addAll(entries.rest(from, id, after.number(), limit));
        }
        for (var kind : KINDS.subList(KINDS.indexOf(from), KINDS.size())) {
            if (part.size() < limit) {
                part.addAll(entries.following(kind, kind == from ? id : "", limit - part.size()));
            }
        }
        return part.stream().map(JournalEntryRow::entry).toList();
    }

    @Override
    public long entriesUnderNoSeal() {
        return entries.countUnderNoSeal();
    }
}
