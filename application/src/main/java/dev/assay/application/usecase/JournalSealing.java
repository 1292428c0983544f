package dev.assay.application.usecase;

import dev.assay.application.port.in.SealJournal;
import dev.assay.application.port.out.Seals;
import dev.assay.domain.certification.journal.Seal;
import java.time.Clock;

/** Makes seals until nothing is left to be sealed. */
public final class JournalSealing implements SealJournal {
    /** So many that a seal stays small, also the first one of a journal that has grown old without. */
    private static final int STREAMS_OF_ONE_SEAL = 1000;

    private final Seals seals;
    private final Clock clock;

    public JournalSealing(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public int seal() {
        var made = 0;
        while (sealNext()) {
            made++;
        }
        return made;
    }

    private boolean sealNext() {
        // Asked first: had another node just sealed what has moved, the number after this one is taken.
        var last = seals.last().orElse(null);
        var moved = seals.unsealed(STREAMS_OF_ONE_SEAL);
        return !moved.isEmpty() && seals.record(Seal.following(last, clock.instant(), moved));
    }
}
