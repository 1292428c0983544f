package dev.assay.application.usecase;

import dev.assay.application.port.in.VerifyJournal;
import dev.assay.application.port.out.Seals;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.JournalFault;
import dev.assay.domain.certification.journal.NotedSeal;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries and seals part by part, so that no journal is too big. Entries come before the seals: what is recorded in
 * between is then known to both or to neither.
 */
public final class JournalVerification implements VerifyJournal {
    private static final int ENTRIES_AT_ONCE = 500;
    private static final int SEALS_AT_ONCE = 50;

    private final Seals seals;

    public JournalVerification(Seals seals) {
        this.seals = seals;
    }

    @Override
    public Report verify(List<NotedSeal> noted, Consumer<JournalFault> faults) {
        var tally = new Tally(faults);
        readEntries(tally);
        var last = readSeals(noted, tally);
        return new Report(
                tally.streams.sum(),
                tally.entries.sum(),
                tally.seals.sum(),
                seals.entriesUnderNoSeal(),
                tally.faults.sum(),
                last);
    }

    private void readEntries(Tally tally) {
        JournalEntry before = null;
        for (var part = seals.entries(null, ENTRIES_AT_ONCE); !part.isEmpty(); ) {
            tally.of(before, part);
            before = part.getLast();
            part = seals.entries(before, ENTRIES_AT_ONCE);
        }
    }

    private @Nullable Seal readSeals(List<NotedSeal> noted, Tally tally) {
        var hashes = new HashMap<Long, String>();
        Seal before = null;
        for (var part = seals.after(0, SEALS_AT_ONCE); !part.isEmpty(); ) {
            SealChain.faultsIn(before, part).forEach(tally::tell);
            for (var seal : part) {
                SealChain.faultsUnder(seal, seals.found(seal)).forEach(tally::tell);
                noted.stream()
                        .filter(note -> note.number() == seal.number())
                        .forEach(note -> hashes.put(note.number(), seal.hash()));
            }
            tally.seals.add(part.size());
            before = part.getLast();
            part = seals.after(before.number(), SEALS_AT_ONCE);
        }
        SealChain.faultsAgainst(noted, hashes).forEach(tally::tell);
        return before;
    }

    /** What was seen so far. */
    private record Tally(
            Consumer<JournalFault> teller, LongAdder streams, LongAdder entries, LongAdder seals, LongAdder faults) {
        Tally(Consumer<JournalFault> teller) {
            this(teller, new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
        }

        void of(@Nullable JournalEntry before, List<JournalEntry> part) {
            JournalChain.faultsIn(before, part)
                    .forEach(fault -> tell(new JournalFault.OfEntry(
                            fault.entry().stream(), fault.entry().number(), fault.what())));
            entries.add(part.size());
            var last = before == null ? null : before.stream();
            for (var entry : part) {
                if (!entry.stream().equals(last)) {
                    streams.increment();
                }
                last = entry.stream();
            }
        }

        void tell(JournalFault fault) {
            faults.increment();
            teller.accept(fault);
        }
    }
}
