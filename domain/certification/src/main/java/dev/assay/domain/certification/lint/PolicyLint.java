package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.Within.Base;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Time limits that say who asks for them, count from what they are about, agree with each other, and are of this world. */
final class PolicyLint {
    private static final int MOST_MONTHS = 120;
    private static final int MOST_CALENDAR_DAYS = 3660;
    private static final int MOST_WORKING_DAYS = 500;

    /** Any day: two limits from it, or back, are only held against each other. */
    private static final LocalDate ANY_DAY = LocalDate.of(2030, 6, 15);

    private PolicyLint() {}

    static void examine(Edition edition, Findings findings) {
        var policies = edition.policies();
        var limits = policies.limits();
        limits.forEach((subject, within) -> examine(subject, within, findings));
        var validity = limits.get(Subject.VALIDITY);
        findings.expect(limits.containsKey(Subject.LOOK_BACK), "policy.missing", Subject.LOOK_BACK)
                .expect(validity != null && validity.limit() instanceof Limit.Months, "policy.validity")
                .expect(
                        policies.limits(Subject.LATER_SURVEILLANCE) || policies.limits(Subject.SURVEILLANCE_YEAR),
                        "policy.surveillance")
                .expect(opensBeforeItCloses(policies), "policy.window")
                .expect(isSooner(policies, Subject.INCIDENT_REPORT, Subject.INCIDENT_REPORT_SPECIAL), "policy.special");
    }

    private static void examine(Subject subject, Within within, Findings findings) {
        findings.expect(!within.clause().isBlank(), "policy.clause", subject)
                .expect(!within.rule().isBlank(), "policy.rule", subject)
                .expect(basesOf(subject).contains(within.base()), "policy.base", subject, within.base())
                .expect(
                        (subject == Subject.SURVEILLANCE_YEAR) == within.limit() instanceof Limit.CalendarYear,
                        "policy.kind",
                        subject,
                        within.limit())
                .expect(isOfThisWorld(within.limit()), "policy.absurd", subject, within.limit());
    }

    private static Set<Base> basesOf(Subject subject) {
        return switch (subject) {
            case VALIDITY -> EnumSet.of(Base.ISSUE);
            case LOOK_BACK, APPLICATION_REVIEW -> EnumSet.of(Base.RECEIPT);
            case OPERATION, VISIT_NOTICE -> EnumSet.of(Base.VISIT);
            case CORRECTION -> EnumSet.of(Base.FINDING);
            case DECISION -> EnumSet.of(Base.ACCEPTANCE);
            case FIRST_SURVEILLANCE -> EnumSet.of(Base.DECISION, Base.ISSUE);
            case LATER_SURVEILLANCE, SURVEILLANCE_YEAR -> EnumSet.of(Base.SURVEILLANCE);
            case RECERTIFICATION_OPENING, RECERTIFICATION_CLOSING -> EnumSet.of(Base.EXPIRY);
            case SUSPENSION -> EnumSet.of(Base.SUSPENSION);
            case APPEAL -> EnumSet.of(Base.DECISION);
            case APPEAL_ANSWER -> EnumSet.of(Base.APPEAL);
            case MARK_USE_ANSWER -> EnumSet.of(Base.REQUEST);
            case MISUSE_CORRECTION -> EnumSet.of(Base.DEMAND);
            case CHANGE_REPORT -> EnumSet.of(Base.CHANGE);
            case INCIDENT_REPORT, INCIDENT_REPORT_SPECIAL -> EnumSet.of(Base.INCIDENT);
            case STATUS_REPORT -> EnumSet.of(Base.STATUS_CHANGE);
        };
    }

    private static boolean opensBeforeItCloses(Policies policies) {
        return !policies.limits(Subject.RECERTIFICATION_OPENING)
                || !policies.limits(Subject.RECERTIFICATION_CLOSING)
                || before(policies.on(Subject.RECERTIFICATION_OPENING))
                        .isBefore(before(policies.on(Subject.RECERTIFICATION_CLOSING)));
    }

    /** Whether, of two limits from the same event, one is over before the other; nothing to compare is no fault. */
    private static boolean isSooner(Policies policies, Subject sooner, Subject later) {
        return !policies.limits(sooner)
                || !policies.limits(later)
                || after(policies.on(sooner)).isBefore(after(policies.on(later)));
    }

    private static LocalDate after(Within within) {
        return within.after(ANY_DAY, WorkingCalendar.of(List.of())).on();
    }

    private static LocalDate before(Within within) {
        return within.before(ANY_DAY, WorkingCalendar.of(List.of())).on();
    }

    private static boolean isOfThisWorld(Limit limit) {
        return switch (limit) {
            case Limit.Months(var count) -> count <= MOST_MONTHS;
            case Limit.CalendarDays(var count) -> count <= MOST_CALENDAR_DAYS;
            case Limit.WorkingDays(var count) -> count <= MOST_WORKING_DAYS;
            case Limit.CalendarYear() -> true;
        };
    }
}
