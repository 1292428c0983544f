package dev.assay.domain.certification.scheme;

import static dev.assay.domain.certification.calendar.Within.Base.APPEAL;
import static dev.assay.domain.certification.calendar.Within.Base.CHANGE;
import static dev.assay.domain.certification.calendar.Within.Base.DEMAND;
import static dev.assay.domain.certification.calendar.Within.Base.EXPIRY;
import static dev.assay.domain.certification.calendar.Within.Base.INCIDENT;
import static dev.assay.domain.certification.calendar.Within.Base.ISSUE;
import static dev.assay.domain.certification.calendar.Within.Base.RECEIPT;
import static dev.assay.domain.certification.calendar.Within.Base.REQUEST;
import static dev.assay.domain.certification.calendar.Within.Base.SURVEILLANCE;
import static dev.assay.domain.certification.calendar.Within.Base.SUSPENSION;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The general procedure for service certification (CESI-SC-OD01, 2021): the policy of every scheme that is silent. */
public final class GeneralProcedure {
    private static final String DOCUMENT = "CESI-SC-OD01 ";
    private static final Wording WORDING = Wording.beside(GeneralProcedure.class);

    private static final List<Interpretation> INTERPRETATIONS = List.of(
            interpretation("APP-01", "complaints-too"),
            interpretation("APP-01", "every-scheme"),
            interpretation("APP-01", "uninvolved"),
            interpretation("CASE-06", "review-term"),
            interpretation("CASE-18", "every-scheme"),
            interpretation("CASE-22", "day-of-receipt"),
            interpretation("CERT-02", "last-day"),
            interpretation("CHG-01", "hours-as-days"),
            interpretation("DAY-01", "no-rolling"),
            interpretation("MARK-01", "calendar-days"),
            interpretation("REC-01", "counted-back"),
            interpretation("SUS-01", "told-by"),
            interpretation("WDR-01", "no-choice"),
            JustifiedAuditTime.ENTERED);

    private static final List<Listed> SUSPENSION_REASONS = lettered("suspension", "5.1.1", 13);
    private static final List<Listed> WITHDRAWAL_REASONS = lettered("withdrawal", "5.2.1", 11);
    private static final List<Listed> CERTIFICATE_CONTENTS = lettered("certificate", "4.1", 9);
    private static final List<Listed> FEES = lettered("fee", "7.2", 5);

    private static final Policies GENERAL = new Policies(Map.ofEntries(
            limit(Subject.LOOK_BACK, Within.months(12).of(RECEIPT), "CASE-02", "3.4.5"),
            limit(Subject.APPLICATION_REVIEW, Within.workingDays(5).of(RECEIPT), "CASE-06", "3.1.4"),
            limit(Subject.FIRST_SURVEILLANCE, Within.months(12).of(ISSUE), "SURV-01", "3.4.2"),
            limit(Subject.LATER_SURVEILLANCE, Within.months(12).of(SURVEILLANCE), "SURV-01", "3.4.2"),
            limit(Subject.RECERTIFICATION_OPENING, Within.months(3).of(EXPIRY), "REC-01", "3.5"),
            limit(Subject.SUSPENSION, Within.months(6).of(SUSPENSION), "SUS-02", "5.1.3"),
            limit(Subject.APPEAL_ANSWER, Within.months(1).of(APPEAL), "APP-01", "6"),
            limit(Subject.MARK_USE_ANSWER, Within.calendarDays(15).of(REQUEST), "MARK-01", "4.3.6"),
            limit(Subject.MISUSE_CORRECTION, Within.months(2).of(DEMAND), "MARK-01", "5.2.1 h"),
            limit(Subject.CHANGE_REPORT, Within.months(1).of(CHANGE), "CHG-01", "3.4.3"),
            limit(Subject.INCIDENT_REPORT, Within.calendarDays(2).of(INCIDENT), "CHG-01", "3.4.3"),
            limit(Subject.INCIDENT_REPORT_SPECIAL, Within.calendarDays(7).of(INCIDENT), "CHG-01", "3.4.3")));

    private GeneralProcedure() {}

    private static Map.Entry<Subject, Within> limit(Subject subject, Within.Based limit, String rule, String clause) {
        return Map.entry(subject, limit.under(rule, DOCUMENT + clause));
    }

    private static List<Listed> lettered(String list, String clause, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Character.toString('a' + i))
                .map(letter -> new Listed(
                        list + "-" + letter,
                        "%s%s %s".formatted(DOCUMENT, clause, letter),
                        WORDING.text("%s.%s".formatted(list, letter))))
                .toList();
    }

    private static Interpretation interpretation(String rule, String reading) {
        return new Interpretation(
                rule + "/" + reading, rule, WORDING.message("interpretation.%s.%s".formatted(rule, reading)));
    }

    /** The readings of ours (▲) that every case and certificate may rest on, whatever its scheme. */
    public static List<Interpretation> interpretations() {
        return INTERPRETATIONS;
    }

    /**
     * The general procedure's limits, and the one that it leaves to every scheme: how long certificates are valid (3.3).
     *
     * @param months at least 1
     * @param clause where the scheme states it
     */
    public static Policies policies(int months, String clause) {
        return GENERAL.with(Subject.VALIDITY, Within.months(months).of(ISSUE).under("CERT-02", clause));
    }

    /** Nothing is listed; what a scheme's document lists, the scheme states. */
    public static List<Listed> surveillanceContents() {
        return List.of();
    }

    /** The general procedure refers to the scheme (3.4.2). */
    public static List<Listed> surveillanceTriggers() {
        return List.of();
    }

    /** What a certificate states (4.1). */
    public static List<Listed> certificateContents() {
        return CERTIFICATE_CONTENTS;
    }

    /** What is charged for (7.2). */
    public static List<Listed> fees() {
        return FEES;
    }

    /** What the conclusions of a visit are called (3.3.2.2). */
    public static Text nameOf(Recommendation recommendation) {
        return WORDING.text("recommendation." + recommendation);
    }

    /**
     * The reasons of 5.1.1 and 5.2.1, for schemes that refer to them, with the occasions they tell of and the duties among
     * them ▲; cancellation is the scheme's to say, and giving up is withdrawal unless the scheme says so, too.
     */
    public static StatusReasons reasons(List<Listed> cancellation) {
        return GeneralReasons.of(SUSPENSION_REASONS, WITHDRAWAL_REASONS, cancellation);
    }
}
