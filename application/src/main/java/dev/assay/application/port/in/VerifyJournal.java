package dev.assay.application.port.in;

import dev.assay.domain.certification.journal.JournalFault;
import dev.assay.domain.certification.journal.NotedSeal;
import dev.assay.domain.certification.journal.Seal;
import java.util.List;
import java.util.function.Consumer;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** To find out whether the journal is still what was written. */
@PrimaryPort
public interface VerifyJournal {

    /**
     * What was looked at, and what came of it.
     *
     * @param streams those that there are entries of
     * @param unsealed how many of the entries no seal covers yet, so that they could be cut off unnoticed
     * @param last the last seal, to be noted in another place; null if there is none
     */
    record Report(
            long streams,
            long entries,
            long seals,
            long unsealed,
            long faults,
            @Nullable Seal last) {
        public boolean isWhole() {
            return faults == 0;
        }
    }

    /**
     * Reads the whole journal and all seals. What is recorded meanwhile is no fault.
     *
     * <p>Whoever can write in the store can drop the last seals together with the entries that only they cover, or make
     * everything anew. What is left is whole then, and only a seal that was noted in another place tells.
     *
     * @param noted seals as they were noted in another place
     * @param faults takes each fault as it is found
     */
    Report verify(List<NotedSeal> noted, Consumer<JournalFault> faults);
}
