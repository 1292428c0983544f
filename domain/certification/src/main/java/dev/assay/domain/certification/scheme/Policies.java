package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The time limits of an edition, by what they limit. A scheme starts from {@link GeneralProcedure#policies} and states
 * what its own document says differently.
 */
@ValueObject
public record Policies(Map<Subject, Within> limits) {

    /** What can be limited. */
    public enum Subject {
        /** How long a certificate is valid. */
        VALIDITY,
        /** How long the documented service system has been in operation before the initial visit. */
        OPERATION,
        /** How far back the applicant's declarations look. */
        LOOK_BACK,
        /** How long the review of an application may take. */
        APPLICATION_REVIEW,
        /** How long before a visit the client is told of it. */
        VISIT_NOTICE,
        /** How long acceptance to decision may take. */
        DECISION,
        FIRST_SURVEILLANCE,
        /** How far apart later surveillance may be. */
        LATER_SURVEILLANCE,
        /** How long before expiry recertification may be applied for. */
        RECERTIFICATION,
        /** How long a suspension may last. */
        SUSPENSION,
        /** How long a decision may be appealed against. */
        APPEAL,
        /** How long an appeal may take to be answered. */
        APPEAL_ANSWER
    }

    public Policies {
        limits = Map.copyOf(limits);
    }

    /** These limits with one stated differently. */
    public Policies with(Subject subject, Within limit) {
        var changed = new LinkedHashMap<>(limits);
        changed.put(subject, limit);
        return new Policies(changed);
    }

    /** Whether anything limits the subject. */
    public boolean limits(Subject subject) {
        return limits.containsKey(subject);
    }

    /**
     * The limit of a subject.
     *
     * @throws IllegalStateException if nothing limits it
     */
    public Within on(Subject subject) {
        var limit = limits.get(subject);
        if (limit == null) {
            throw new IllegalStateException("nothing limits " + subject);
        }
        return limit;
    }

    /**
     * How long certificates are valid, in months.
     *
     * @throws IllegalStateException if the edition does not state it in months
     */
    public int validityMonths() {
        if (on(Subject.VALIDITY).limit() instanceof Limit.Months(var months)) {
            return months;
        }
        throw new IllegalStateException("validity is stated in months");
    }
}
