package dev.assay.domain.certification.journal;

import dev.assay.domain.certification.explanation.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the entries of streams against each other. */
public final class JournalChain {
    private JournalChain() {}

    /** Every place where entries were changed, dropped or re-ordered; empty if the chain is whole. */
    public static List<Fault> faultsIn(List<JournalEntry> entries) {
        return faultsIn(null, entries);
    }

    /**
     * The same for entries that are read in parts, one stream after the other.
     *
     * @param before the last entry of the part before; null for the first part
     */
    public static List<Fault> faultsIn(@Nullable JournalEntry before, List<JournalEntry> entries) {
        var faults = new ArrayList<Fault>();
        var last = before;
        for (var entry : entries) {
            check(last != null && last.stream().equals(entry.stream()) ? last : null, entry, faults);
            last = entry;
        }
        return faults;
    }

    private static void check(@Nullable JournalEntry last, JournalEntry entry, List<Fault> faults) {
        var number = last == null ? 1 : last.number() + 1;
        if (entry.number() != number) {
            faults.add(Fault.of(entry, "expected", Long.toString(number)));
        }
        if (!entry.previous().equals(last == null ? JournalEntry.GENESIS : last.hash())) {
            faults.add(Fault.of(entry, "chain"));
        }
        if (!entry.isIntact()) {
            faults.add(Fault.of(entry, "changed"));
        }
    }

    /** One break in a chain. */
    public record Fault(JournalEntry entry, Message what) {
        private static Fault of(JournalEntry entry, String key, Object... arguments) {
            return new Fault(entry, JournalFault.WORDING.message("entry." + key, arguments));
        }
    }
}
