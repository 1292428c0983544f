package dev.assay.application.port.out;

import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.LastEntry;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain.Found;
import dev.assay.domain.certification.journal.Stream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** The seals of the {@link Journal}, and all of it, part by part, to be held against them. */
@SecondaryPort
public interface Seals {

    /** The seal that the next one follows; empty before the first. */
    Optional<Seal> last();

    /**
     * Where streams stand that have moved since they were last sealed, each once. This costs what has moved, and not what
     * exists.
     *
     * @param limit how many streams at most, at least 1
     */
    List<LastEntry> unsealed(int limit);

    /**
     * Records a seal and takes what it names off {@link #unsealed}: both or, if there is a seal of that number, neither.
     * What was recorded in a named stream meanwhile stays unsealed.
     *
     * @return whether it was recorded; false if somebody else was first
     */
    boolean record(Seal seal);

    /**
     * Seals as they are stored, in the order of their numbers.
     *
     * @param number only those with a greater one; 0 for all
     * @param limit how many at most, at least 1
     */
    List<Seal> after(long number, int limit);

    /** What there is now of the entries that a seal names, by stream; without the streams that nothing is left of. */
    Map<Stream, Found> found(Seal seal);

    /**
     * Entries as they are stored, one stream after the other, those of each in order. What is recorded while somebody reads
     * part by part may or may not be among them.
     *
     * @param after the last entry of the part before; null for the first part
     * @param limit how many at most, at least 1
     */
    List<JournalEntry> entries(@Nullable JournalEntry after, int limit);

    /** How many entries no seal covers yet: neither they nor any later one of their stream were sealed. */
    long entriesUnderNoSeal();
}
