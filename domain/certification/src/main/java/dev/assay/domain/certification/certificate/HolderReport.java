package dev.assay.domain.certification.certificate;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a holder has to report (CHG-01).
 *
 * @param occurredOn the day it happened
 * @param special whether circumstances were such that an incident may be reported within the longer time
 * @param facts what happened, in words
 */
@ValueObject
public record HolderReport(Matter matter, LocalDate occurredOn, boolean special, String facts) {

    /** What it is about. */
    public enum Matter {
        /** Of the organisation, its service or its resources. */
        CHANGE,
        /** An accident, a major complaint, or a finding that the service does not conform. */
        INCIDENT
    }
}
