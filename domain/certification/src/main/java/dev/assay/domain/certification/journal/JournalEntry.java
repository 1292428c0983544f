package dev.assay.domain.certification.journal;

import dev.assay.domain.certification.explanation.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal, sealed to the one before it.
 *
 * @param number 1 for the first entry of a stream, then without gaps
 * @param effectiveOn the day from which it holds, which may be before it was recorded
 * @param rule the id of the rule it was done under
 * @param type what happened, in hyphenated words
 * @param content what happened in full, in the store's own notation; its bytes are what the hash covers
 * @param previous the hash of the entry before; {@link #GENESIS} for the first
 * @param hash SHA-256 over all the above, in lower-case hexadecimal
 */
@ValueObject
public record JournalEntry(
        Stream stream,
        long number,
        Stamp stamp,
        LocalDate effectiveOn,
        String rule,
        String type,
        String content,
        String previous,
        String hash) {

    /** What the first entry of a stream follows. */
    public static final String GENESIS = "0".repeat(64);

    /** The entry that follows another in a stream, or the first if there is none. */
    public static JournalEntry following(
            @Nullable JournalEntry last, Stream stream, Stamp stamp, Recordable event, String content) {
        return following(
                last == null ? 0 : last.number, last == null ? GENESIS : last.hash, stream, stamp, event, content);
    }

    /** The entry that follows the one with the given number and hash. */
    public static JournalEntry following(
            long number, String hash, Stream stream, Stamp stamp, Recordable event, String content) {
        return sealed(stream, number + 1, stamp, event.on(), event.rule(), typeOf(event.getClass()), content, hash);
    }

    private static JournalEntry sealed(
            Stream stream,
            long number,
            Stamp stamp,
            LocalDate effectiveOn,
            String rule,
            String type,
            String content,
            String previous) {
        var fields = List.of(
                stream.kind().name(),
                stream.id(),
                Long.toString(number),
                stamp.actor(),
                stamp.recordedAt().toString(),
                effectiveOn.toString(),
                rule,
                type,
                content,
                previous);
        return new JournalEntry(
                stream, number, stamp, effectiveOn, rule, type, content, previous, FieldHash.of(fields));
    }

    /** Whether the hash is the one that the rest of the entry gives. */
    public boolean isIntact() {
        return hash.equals(sealed(stream, number, stamp, effectiveOn, rule, type, content, previous).hash);
    }

    /** The hyphenated name of a kind of event: {@code CertificateIssued} is {@code certificate-issued}. */
    public static String typeOf(Class<? extends Recordable> event) {
        return Wording.codeOf(event);
    }
}
