package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.explanation.Reason;
import java.time.LocalDate;
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
        /** How long the client has to correct what was found. */
        CORRECTION,
        /** How long acceptance to decision may take. */
        DECISION,
        FIRST_SURVEILLANCE,
        /** How far apart later surveillance may be. */
        LATER_SURVEILLANCE,
        /** That there is surveillance in each calendar year but that of recertification. */
        SURVEILLANCE_YEAR,
        /** How long before expiry recertification may be applied for at the earliest. */
        RECERTIFICATION_OPENING,
        /** How long before expiry recertification is applied for at the latest. */
        RECERTIFICATION_CLOSING,
        /** How long a suspension may last. */
        SUSPENSION,
        /** How long a decision may be appealed against. */
        APPEAL,
        /** How long an appeal may take to be answered. */
        APPEAL_ANSWER,
        /** How long a request to use the mark may take to be answered. */
        MARK_USE_ANSWER,
        /** How long the holder has to correct a misuse once that is demanded. */
        MISUSE_CORRECTION,
        /** How long the holder has to report a change. */
        CHANGE_REPORT,
        /** How long the holder has to report an accident, a major complaint or a finding of non-quality. */
        INCIDENT_REPORT,
        /** The same where the case is special. */
        INCIDENT_REPORT_SPECIAL,
        /** How long the body has to report and announce a change of status. */
        STATUS_REPORT
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

    /** These limits but for one, which the scheme's own document replaces by a limit of another subject. */
    public Policies without(Subject subject) {
        var changed = new LinkedHashMap<>(limits);
        changed.remove(subject);
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

    /**
     * The last day of a certificate: the day before the anniversary of issue (CERT-02 ▲).
     *
     * @throws IllegalStateException if the edition does not state validity in months
     */
    public LocalDate lastDayOfValidity(LocalDate issue) {
        return issue.plusMonths(validityMonths()).minusDays(1);
    }

    /**
     * Why a certificate is, or is no longer, valid on a day as far as its term goes.
     *
     * @throws IllegalStateException if the edition does not state validity in months
     */
    public Reason validityReason(LocalDate issue, LocalDate day) {
        return on(Subject.VALIDITY).termReason(issue, lastDayOfValidity(issue), day);
    }
}
