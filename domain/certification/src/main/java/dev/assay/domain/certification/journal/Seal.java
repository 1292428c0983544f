package dev.assay.domain.certification.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What binds the streams together: how far each of them had come that had moved since the seal before. Streams are chained
 * each by itself, so without seals one could be dropped, or cut off at its end, and none of the others would tell.
 *
 * @param number 1 for the first seal, then without gaps
 * @param sealedAt kept to the microsecond, as every store can
 * @param streams where those that had moved stood, each once, by kind and id
 * @param previous the hash of the seal before; {@link JournalEntry#GENESIS} for the first
 * @param hash SHA-256 over all the above, in lower-case hexadecimal
 */
@ValueObject
public record Seal(long number, Instant sealedAt, List<LastEntry> streams, String previous, String hash) {
    public Seal {
        sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
        streams = streams.stream().sorted(LastEntry.IN_ORDER).toList();
    }

    /** The seal that follows another, or the first if there is none. */
    public static Seal following(@Nullable Seal last, Instant sealedAt, List<LastEntry> moved) {
        return last == null
                ? new Seal(1, sealedAt, moved, JournalEntry.GENESIS, "").hashed()
                : new Seal(last.number + 1, sealedAt, moved, last.hash, "").hashed();
    }

    /** Whether the hash is the one that the rest of the seal gives. */
    public boolean isIntact() {
        return equals(hashed());
    }

    private Seal hashed() {
        var fields = new ArrayList<String>();
        fields.add(Long.toString(number));
        fields.add(sealedAt.toString());
        fields.add(Integer.toString(streams.size()));
        for (var last : streams) {
            fields.add(last.stream().kind().name());
            fields.add(last.stream().id());
            fields.add(Long.toString(last.number()));
            fields.add(last.hash());
        }
        fields.add(previous);
        return new Seal(number, sealedAt, streams, previous, FieldHash.of(fields));
    }
}
