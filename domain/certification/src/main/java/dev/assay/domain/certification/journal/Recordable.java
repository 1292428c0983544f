package dev.assay.domain.certification.journal;

import java.time.LocalDate;
import org.jmolecules.event.types.DomainEvent;

/** Something that happened and belongs in the journal. */
public interface Recordable extends DomainEvent {

    /** The day from which it holds. */
    LocalDate on();

    /** The id of the rule it was done under. */
    String rule();
}
