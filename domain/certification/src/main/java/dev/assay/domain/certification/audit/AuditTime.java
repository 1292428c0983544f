package dev.assay.domain.certification.audit;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long an audit takes, and why.
 *
 * @param days man-days of 8 hours, travel not counted
 * @param onSiteMinimum how many of them on site at least
 */
@ValueObject
public record AuditTime(
        BigDecimal days, BigDecimal onSiteMinimum, List<Reason> reasons, List<Interpretation.Applied> interpretations) {
    public AuditTime {
        reasons = List.copyOf(reasons);
        interpretations = List.copyOf(interpretations);
    }
}
