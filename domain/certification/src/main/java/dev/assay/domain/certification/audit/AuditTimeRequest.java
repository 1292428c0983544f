package dev.assay.domain.certification.audit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What audit time is computed from. Unsound values are the edition's to refuse.
 *
 * @param persons the effective number of persons, at least 1
 * @param places how many places, at least 1
 * @param factors what makes it longer or shorter than the table says
 */
@ValueObject
public record AuditTimeRequest(AuditKind audit, int persons, int places, Factors factors) {

    /** What a planner adds to the facts.
     *
     * @param increases the codes of the increasing factors that hold
     * @param reductions the codes of the reducing factors that hold
     * @param manualBase a base set by hand where the table ends or there is none; else null
     * @param combined the bases of other standards that are audited together with this one; empty for a single audit
     */
    @ValueObject
    public record Factors(
            Set<String> increases,
            Set<String> reductions,
            @Nullable ManualBase manualBase,
            List<ManualBase> combined) {
        public static final Factors NONE = new Factors(Set.of(), Set.of(), null);

        public Factors {
            increases = Collections.unmodifiableSet(new TreeSet<>(increases));
            reductions = Collections.unmodifiableSet(new TreeSet<>(reductions));
            combined = List.copyOf(combined);
        }

        /** Factors of a single audit. */
        public Factors(Set<String> increases, Set<String> reductions, @Nullable ManualBase manualBase) {
            this(increases, reductions, manualBase, List.of());
        }
    }

    /**
     * A base entered by a person.
     *
     * @param days man-days
     * @param reason why so many, or for which other standard, in words
     */
    @ValueObject
    public record ManualBase(BigDecimal days, String reason) {}
}
