package dev.assay.domain.certification.scheme;

import static dev.assay.domain.certification.calendar.Within.Base.EXPIRY;
import static dev.assay.domain.certification.calendar.Within.Base.ISSUE;
import static dev.assay.domain.certification.calendar.Within.Base.RECEIPT;
import static dev.assay.domain.certification.calendar.Within.Base.SURVEILLANCE;
import static dev.assay.domain.certification.calendar.Within.Base.SUSPENSION;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Wording;
import java.util.List;
import java.util.Map;

/** The general procedure for service certification (CESI-SC-OD01, 2021): the policy of every scheme that is silent. */
public final class GeneralProcedure {
    private static final String DOCUMENT = "CESI-SC-OD01 ";
    private static final Wording WORDING = Wording.beside(GeneralProcedure.class);

    private static final List<Interpretation> INTERPRETATIONS = List.of(
            interpretation("CASE-06", "review-term"),
            interpretation("CASE-18", "every-scheme"),
            interpretation("CASE-22", "day-of-receipt"),
            interpretation("CERT-02", "last-day"),
            interpretation("DAY-01", "no-rolling"));

    private GeneralProcedure() {}

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
        return new Policies(Map.of(
                Policies.Subject.VALIDITY,
                Within.months(months).of(ISSUE).under("CERT-02", clause),
                Policies.Subject.LOOK_BACK,
                Within.months(12).of(RECEIPT).under("CASE-02", DOCUMENT + "3.4.5"),
                Policies.Subject.APPLICATION_REVIEW,
                Within.workingDays(5).of(RECEIPT).under("CASE-06", DOCUMENT + "3.1.4"),
                Policies.Subject.FIRST_SURVEILLANCE,
                Within.months(12).of(ISSUE).under("SURV-01", DOCUMENT + "3.4.2"),
                Policies.Subject.LATER_SURVEILLANCE,
                Within.months(12).of(SURVEILLANCE).under("SURV-01", DOCUMENT + "3.4.2"),
                Policies.Subject.RECERTIFICATION,
                Within.months(3).of(EXPIRY).under("REC-01", DOCUMENT + "3.5"),
                Policies.Subject.SUSPENSION,
                Within.months(6).of(SUSPENSION).under("SUS-02", DOCUMENT + "5.1.3")));
    }
}
