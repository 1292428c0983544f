package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.scheme.Policies;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that is due.
 *
 * @param rule the id of the rule that asks for it
 * @param clause document and clause
 * @param subject what is due
 * @param reason why it is due by that day, and whether today is still in time
 */
@ValueObject
public record Obligation(String rule, String clause, Policies.Subject subject, Deadline due, Reason reason) {}
