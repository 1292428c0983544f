package dev.assay.domain.certification.journal;

import dev.assay.domain.certification.explanation.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds seals against each other, and the journal against what they say. */
public final class SealChain {
    private SealChain() {}

    /**
     * What a journal has of an entry that a seal names.
     *
     * @param last the number of the last entry of its stream; 0 if nothing is left of the stream
     * @param hash the hash of the entry; null if it is not there
     */
    public record Found(long last, @Nullable String hash) {
        /** Nothing is left of the stream. */
        public static final Found NOTHING = new Found(0, null);
    }

    /**
     * Every place where seals were changed, dropped or re-ordered; empty if the chain is whole.
     *
     * @param before the seal that the first of these was read after; null if they are read from the beginning
     */
    public static List<JournalFault> faultsIn(@Nullable Seal before, List<Seal> seals) {
        var faults = new ArrayList<JournalFault>();
        var last = before;
        for (var seal : seals) {
            var number = last == null ? 1 : last.number() + 1;
            if (seal.number() != number) {
                faults.add(fault(seal, "expected", Long.toString(number)));
            }
            if (!seal.previous().equals(last == null ? JournalEntry.GENESIS : last.hash())) {
                faults.add(fault(seal, "chain"));
            }
            if (!seal.isIntact()) {
                faults.add(fault(seal, "changed"));
            }
            last = seal;
        }
        return faults;
    }

    /**
     * Every entry that a seal names and that is not what was sealed, or is not there.
     *
     * @param found what there is of the seal's streams; a stream that is not among the keys is one that nothing is left of
     */
    public static List<JournalFault> faultsUnder(Seal seal, Map<Stream, Found> found) {
        var faults = new ArrayList<JournalFault>();
        for (var sealed : seal.streams()) {
            var there = found.getOrDefault(sealed.stream(), Found.NOTHING);
            if (!sealed.hash().equals(there.hash())) {
                faults.add(new JournalFault.OfEntry(
                        sealed.stream(), sealed.number(), whatBecameOf(sealed, there, Long.toString(seal.number()))));
            }
        }
        return faults;
    }

    private static Message whatBecameOf(LastEntry sealed, Found there, String seal) {
        if (there.hash() != null) {
            return JournalFault.WORDING.message("entry.replaced", seal);
        }
        if (there.last() == 0) {
            return JournalFault.WORDING.message("entry.dropped-with-stream", seal);
        }
        return there.last() < sealed.number()
                ? JournalFault.WORDING.message("entry.cut-off", seal, Long.toString(there.last()))
                : JournalFault.WORDING.message("entry.dropped", seal);
    }

    /** Every seal that is not there, or is another, than when it was noted.
     *
     * @param hashes of the seals that are there, by number */
    public static List<JournalFault> faultsAgainst(List<NotedSeal> noted, Map<Long, String> hashes) {
        return noted.stream()
                .filter(note -> !note.hash().equals(hashes.get(note.number())))
                .<JournalFault>map(note -> new JournalFault.OfSeal(
                        note.number(),
                        JournalFault.WORDING.message(
                                hashes.containsKey(note.number()) ? "seal.not-noted" : "seal.dropped")))
                .toList();
    }

    private static JournalFault fault(Seal seal, String key, Object... arguments) {
        return new JournalFault.OfSeal(seal.number(), JournalFault.WORDING.message("seal." + key, arguments));
    }
}
