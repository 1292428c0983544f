package dev.assay.domain.certification.journal;

import java.util.Comparator;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The entry that a stream ended with at some moment.
 *
 * @param number how many entries the stream had, at least 1
 * @param hash the hash of the last of them
 */
@ValueObject
public record LastEntry(Stream stream, long number, String hash) {

    /** By kind and id, character by character, whatever a database thinks of their order. */
    static final Comparator<LastEntry> IN_ORDER =
            Comparator.comparing((LastEntry last) -> last.stream.kind()).thenComparing(last -> last.stream.id());

    /** Where a stream stands after an entry. */
    public static LastEntry of(JournalEntry entry) {
        return new LastEntry(entry.stream(), entry.number(), entry.hash());
    }
}
