package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.Within.Base;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.util.Map;

/** Time limits that say who asks for them, count from what they are about, and are of this world. */
final class PolicyLint {
    private static final int MOST_MONTHS = 120;
    private static final int MOST_CALENDAR_DAYS = 3660;
    private static final int MOST_WORKING_DAYS = 500;

    /** The subjects that cannot be counted from anything else. */
    private static final Map<Subject, Base> BASES = Map.of(
            Subject.LOOK_BACK, Base.RECEIPT,
            Subject.VISIT_NOTICE, Base.VISIT,
            Subject.LATER_SURVEILLANCE, Base.SURVEILLANCE,
            Subject.RECERTIFICATION, Base.EXPIRY,
            Subject.SUSPENSION, Base.SUSPENSION,
            Subject.APPEAL_ANSWER, Base.APPEAL);

    private PolicyLint() {}

    static void examine(Edition edition, Findings findings) {
        var limits = edition.policies().limits();
        limits.forEach((subject, within) -> examine(subject, within, findings));
        findings.expect(limits.containsKey(Subject.LOOK_BACK), "policy.missing", Subject.LOOK_BACK);
        var validity = limits.get(Subject.VALIDITY);
        findings.expect(validity != null && validity.limit() instanceof Limit.Months, "policy.validity");
    }

    private static void examine(Subject subject, Within within, Findings findings) {
        findings.expect(!within.clause().isBlank(), "policy.clause", subject)
                .expect(!within.rule().isBlank(), "policy.rule", subject)
                .expect(
                        BASES.getOrDefault(subject, within.base()) == within.base(),
                        "policy.base",
                        subject,
                        within.base())
                .expect(isOfThisWorld(within.limit()), "policy.absurd", subject, within.limit());
    }

    private static boolean isOfThisWorld(Limit limit) {
        return switch (limit) {
            case Limit.Months(var count) -> count <= MOST_MONTHS;
            case Limit.CalendarDays(var count) -> count <= MOST_CALENDAR_DAYS;
            case Limit.WorkingDays(var count) -> count <= MOST_WORKING_DAYS;
        };
    }
}
