package dev.assay.application.port.out;

import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * The one place that anything is written to. What {@link Cases}, {@link Certificates}, {@link Complaints},
 * {@link Dossiers} and {@link DueDates} find is what it made of them.
 */
@SecondaryPort
public interface Journal {

    /**
     * Records changes: all of them or, if any stream is not at the version that its first change follows, none. Of several
     * in one stream each follows on the one before. What was recorded is found from then on, also after a crash.
     *
     * @return whether they were recorded; false if a stream has moved on
     */
    boolean record(Stamp stamp, List<Change> changes);

    /** The entries of a stream in order; empty if there is no such stream. */
    List<JournalEntry> entries(Stream stream);
}
