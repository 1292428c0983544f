package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one person did in a case. A man-day is a working day, and no calendar day holds two of them, whatever activities they
 * were spent on: what was done wholly within a stretch of days fits into it (CASE-09).
 */
record Workload(String person, List<ConductedActivity> activities) {

    /**
     * Days that hold less than was put into them.
     *
     * @param spent man-days of activities wholly within
     */
    record Stretch(LocalDate from, LocalDate to, BigDecimal spent) {
        BigDecimal length() {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        }

        boolean isOverfull() {
            return spent.compareTo(length()) > 0;
        }
    }

    /** The shortest stretch around an activity, itself one of these, into which too much was put. */
    Optional<Stretch> overfullAround(ConductedActivity activity) {
        return activities.stream()
                .map(ConductedActivity::from)
                .filter(from -> !from.isAfter(activity.from()))
                .flatMap(from -> activities.stream()
                        .map(ConductedActivity::to)
                        .filter(to -> !to.isBefore(activity.to()) && !to.isBefore(from))
                        .map(to -> stretch(from, to)))
                .filter(Stretch::isOverfull)
                .min(Comparator.comparing(Stretch::length));
    }

    private Stretch stretch(LocalDate from, LocalDate to) {
        var spent = activities.stream()
                .filter(activity ->
                        !activity.from().isBefore(from) && !activity.to().isAfter(to))
                .flatMap(activity -> activity.efforts().stream())
                .filter(effort -> effort.person().equals(person))
                .map(Effort::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Stretch(from, to, spent);
    }
}
