package dev.assay.application.port.out;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** The cases on record. */
@SecondaryPort
public interface Cases {
    Optional<Case> find(CaseId id);

    /** The cases asked for, by id from the greatest to the least; ids made later are greater. */
    Page<Case> list(Query query);

    /**
     * Which cases.
     *
     * @param owner only of this account; null for all
     * @param scheme only of this scheme; null for all
     * @param state only in the state with this code; null for all
     * @param cursor only ids less than this; null for all
     * @param limit how many at most, at least 1
     */
    record Query(
            @Nullable String owner,
            @Nullable String scheme,
            @Nullable String state,
            @Nullable String cursor,
            int limit) {}
}
