package dev.assay.domain.certification.journal;

import java.util.ArrayList;
import java.util.List;

/** Holds the entries of one stream against each other. */
public final class JournalChain {
    private JournalChain() {}

    /** Every place where entries were changed, dropped or re-ordered; empty if the chain is whole. */
    public static List<Fault> faultsIn(List<JournalEntry> entries) {
        var faults = new ArrayList<Fault>();
        var previous = JournalEntry.GENESIS;
        long number = 0;
        for (var entry : entries) {
            number++;
            if (entry.number() != number) {
                faults.add(new Fault(entry, "expected entry number " + number));
                number = entry.number();
            }
            if (!entry.previous().equals(previous)) {
                faults.add(new Fault(entry, "does not follow the entry before it"));
            }
            if (!entry.isIntact()) {
                faults.add(new Fault(entry, "is not what was sealed"));
            }
            previous = entry.hash();
        }
        return faults;
    }

    /** One break in a chain. */
    public record Fault(JournalEntry entry, String what) {}
}
