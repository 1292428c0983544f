package dev.assay.domain.certification.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation activity that was carried out and reported (CASE-13).
 *
 * @param mode the code of the evaluation mode it belongs to
 * @param place the id of the place in scope
 * @param from first day
 * @param to last day, not before the first
 * @param efforts who spent how long on it
 * @param summary what was done, in words
 * @param documents the ids of the case's documents that show it
 * @param testReport the report of the laboratory that was subcontracted; null if none was
 */
@ValueObject
public record ConductedActivity(
        String mode,
        String place,
        LocalDate from,
        LocalDate to,
        Manner manner,
        List<Effort> efforts,
        String summary,
        List<String> documents,
        @Nullable TestReport testReport) {
    public ConductedActivity {
        efforts = List.copyOf(efforts);
        documents = List.copyOf(documents);
    }

    /** How it was carried out. */
    public enum Manner {
        ON_SITE,
        OFF_SITE,
        /** With electronic means, where that was approved (CASE-23). */
        REMOTE,
        /** On site as an unknown customer (暗访): secret until its report is released (MYST-01). */
        MYSTERY;

        /** Whether its man-days count as spent on site. */
        public boolean isOnSite() {
            return this == ON_SITE || this == MYSTERY || this == REMOTE;
        }
    }

    /**
     * One person's share.
     *
     * @param person the account name
     * @param days man-days of 8 hours, travel not counted; more than 0
     */
    @ValueObject
    public record Effort(String person, BigDecimal days) {}

    /** A test report by a subcontracted laboratory. */
    @ValueObject
    public record TestReport(String laboratory, String number) {}

    /** The same without what some people did. */
    public ConductedActivity without(Set<String> people) {
        return new ConductedActivity(
                mode,
                place,
                from,
                to,
                manner,
                efforts.stream()
                        .filter(effort -> !people.contains(effort.person()))
                        .toList(),
                summary,
                documents,
                testReport);
    }

    /** Its man-days by those whose days are audit time under a plan. */
    public BigDecimal daysUnder(AuditPlan plan) {
        return efforts.stream()
                .filter(effort -> plan.isAuditedBy(effort.person()))
                .map(Effort::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
