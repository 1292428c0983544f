package dev.assay.domain.certification.audit;

import java.math.BigDecimal;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One person's part in an audit.
 *
 * @param person the person's account name
 * @param onSiteDays days on site, in man-days of 8 hours; not negative
 * @param offSiteDays days of planning, document review and reporting; not negative
 */
@ValueObject
public record TeamMember(String person, Part part, BigDecimal onSiteDays, BigDecimal offSiteDays) {

    /** What somebody is on a team for (CASE-09). */
    public enum Part {
        LEADER,
        AUDITOR,
        EXPERT,
        OBSERVER,
        TRAINEE;

        /** Whether the days of such a member are audit time; experts, observers and trainees never add any. */
        public boolean audits() {
            return this == LEADER || this == AUDITOR;
        }
    }
}
