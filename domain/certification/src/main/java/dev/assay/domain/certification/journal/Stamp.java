package dev.assay.domain.certification.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who recorded something, and when.
 *
 * @param recordedAt kept to the microsecond, as every store can
 */
@ValueObject
public record Stamp(String actor, Instant recordedAt) {
    public Stamp {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
