package dev.assay.application.port.out;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** The complaints and appeals on record. */
@SecondaryPort
public interface Complaints {
    Optional<Complaint> find(ComplaintId id);

    /** Those asked for, by reference from the greatest to the least; references made later are greater. */
    Page<Complaint> list(Query query);

    /**
     * Which of them.
     *
     * @param state only in the state with this code; null for all
     * @param kind null for both
     * @param cursor only references less than this; null for all
     * @param limit how many at most, at least 1
     */
    record Query(
            @Nullable String state,
            @Nullable ComplaintKind kind,
            @Nullable String cursor,
            int limit) {}
}
