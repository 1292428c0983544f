package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseEvent.ActivityReported;
import dev.assay.domain.certification.casework.CaseEvent.AuditPlanned;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.scheme.EvaluationModes;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The closing meeting: everything was done, for as long as it takes, everywhere; then the leader has the last word (CASE-14). */
record Concluding(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;
    private static final BigDecimal LEAST_PER_PLACE = new BigDecimal("0.5");

    Outcome<CaseEvent> conclude(CaseAct.Conclude act) {
        var breaches = byLeader()
                .valid(
                        !act.conclusion().statement().isBlank(),
                        "CASE-14",
                        "statement",
                        () -> WORDING.message("statement.blank"));
        breaches.met(file.openObjection().isEmpty(), "CASE-10", null, () -> WORDING.message("CASE-10.undecided"));
        checkModes(breaches);
        checkPlaces(breaches);
        checkTime(breaches);
        new Supervising(file, circumstances).checkContents(act.conclusion(), breaches);
        var edition = circumstances.editionOf(file);
        var sheet = file.sheet().sheet();
        var rating = file.purpose().rate(edition, sheet);
        rating.breaches().stream().map(breach -> breach.within("sheet")).forEach(breaches::add);
        checkRecommendation(act.conclusion().recommendation(), rating, breaches);
        return breaches.orElse(() -> rating.map(rated -> new CaseEvent.VisitConcluded(
                act.on(), act.conclusion(), new Evaluation(sheet, Evaluation.Result.of(rated, edition)))));
    }

    private Breaches byLeader() {
        var actor = circumstances.actor().name();
        return new Breaches()
                .met(
                        file.requiredPlan().isLedBy(actor),
                        "CASE-14",
                        null,
                        () -> WORDING.message("CASE-14.leader", actor));
    }

    /** Those of the team as it is; what somebody did who had to leave it counts for nothing (CASE-10). */
    private List<ConductedActivity> activities() {
        var plan = file.requiredPlan();
        return file.activities().values().stream()
                .map(ActivityReported::activity)
                .filter(activity -> activity.daysUnder(plan).signum() > 0)
                .toList();
    }

    private void checkModes(Breaches breaches) {
        var modes = circumstances.editionOf(file).modes();
        var accepted = modes.accepted(file.purpose().audit(), file.application().designs());
        var carriedOut = activities().stream().map(ConductedActivity::mode).collect(Collectors.toSet());
        breaches.met(
                accepted.stream().anyMatch(combination -> carriedOut.containsAll(combination.modes())),
                "CASE-13",
                null,
                () -> WORDING.message(
                        "CASE-13.incomplete", new TreeSet<>(carriedOut), inWords(accepted), modes.clause()));
        new Supervising(file, circumstances).checkOncePerCycle(carriedOut, breaches);
        carriedOut.stream()
                .filter(modes.tests()::contains)
                .sorted()
                .forEach(mode -> breaches.met(
                        activities().stream()
                                .anyMatch(activity -> activity.mode().equals(mode) && activity.testReport() != null),
                        "CASE-13",
                        null,
                        () -> WORDING.message("CASE-13.untested", mode)));
        file.sheet().entries().values().stream()
                .flatMap(entries -> entries.keySet().stream())
                .distinct()
                .sorted()
                .forEach(mode -> breaches.met(
                        carriedOut.contains(mode),
                        "CASE-13",
                        "sheet",
                        () -> WORDING.message("CASE-13.not-carried-out", mode)));
    }

    private static String inWords(List<EvaluationModes.Combination> combinations) {
        return combinations.stream()
                .map(combination -> String.join("+", new TreeSet<>(combination.modes())))
                .collect(Collectors.joining(" / "));
    }

    /** Every place is visited, in surveillance those of the sample, and spends at least half a man-day at each of several (CASE-11, TIME-AS-3). */
    private void checkPlaces(Breaches breaches) {
        var places = file.placesToVisit();
        for (var place : places) {
            var days = sum(activity ->
                    activity.place().equals(place.id()) && activity.manner().isOnSite());
            breaches.met(
                            days.signum() > 0,
                            "CASE-11",
                            null,
                            () -> WORDING.message("CASE-11.unvisited", place.id(), place.name()))
                    .met(
                            days.signum() == 0 || places.size() == 1 || days.compareTo(LEAST_PER_PLACE) >= 0,
                            "CASE-11",
                            null,
                            () -> WORDING.message("CASE-11.too-short", place.id(), days, LEAST_PER_PLACE));
        }
    }

    /** What was spent is held against the same audit time as the plan was. */
    private void checkTime(Breaches breaches) {
        var planned = file.required(AuditPlanned.class);
        var all = sum(_ -> true);
        var onSite = sum(activity -> activity.manner().isOnSite());
        breaches.met(
                        all.compareTo(planned.needed()) >= 0,
                        "CASE-09",
                        null,
                        () -> WORDING.message("CASE-09.spent", all, planned.needed()))
                .met(
                        onSite.compareTo(planned.onSiteMinimum()) >= 0,
                        "CASE-09",
                        null,
                        () -> WORDING.message("CASE-09.spent-on-site", onSite, planned.onSiteMinimum()));
    }

    private BigDecimal sum(Predicate<ConductedActivity> which) {
        var plan = file.requiredPlan();
        return activities().stream()
                .filter(which)
                .map(activity -> activity.daysUnder(plan))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A recommendation without reserve needs a result that passes and nothing open; a nonconforming mark needs a finding. */
    private void checkRecommendation(Recommendation recommendation, Outcome<Rating> rating, Breaches breaches) {
        if (recommendation == Recommendation.RECOMMENDED && rating instanceof Outcome.Done<Rating>(var rated)) {
            breaches.met(
                    rated.passed(),
                    "CASE-14",
                    "recommendation",
                    () -> WORDING.message("CASE-14.failed", Evaluation.inWords(rated.level())));
        }
        var open = file.findings().values().stream().filter(FollowUp::blocks).count();
        breaches.met(
                recommendation != Recommendation.RECOMMENDED || open == 0,
                "CASE-15",
                "recommendation",
                () -> WORDING.message("CASE-15.open", open));
        file.sheet()
                .entries()
                .forEach((criterion, modes) -> modes.values().stream()
                        .filter(entry -> entry.mark() == Mark.Finding.MINOR || entry.mark() == Mark.Finding.MAJOR)
                        .forEach(_ -> breaches.met(
                                isRaised(criterion),
                                "CASE-15",
                                null,
                                () -> WORDING.message("CASE-15.unraised", criterion))));
    }

    private boolean isRaised(String criterion) {
        return file.findings().values().stream()
                .map(FollowUp::finding)
                .filter(finding -> finding.grade().isNonconformity())
                .map(Finding::criterion)
                .anyMatch(criterion::equals);
    }

    Outcome<CaseEvent> reopen(CaseAct.ReopenEvaluation act) {
        return byLeader()
                .valid(!act.statement().isBlank(), "CASE-14", "statement", () -> WORDING.message("statement.blank"))
                .orDone(() -> new CaseEvent.EvaluationReopened(act.on(), act.statement()));
    }
}
