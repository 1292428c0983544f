package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.evaluation.WorkingSheet;
import dev.assay.domain.certification.explanation.Breaches;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who did, and on which days, what a decision rests on. Who was bound to the client on one of them may have said so only
 * afterwards (CASE-17, TEAM-01).
 */
record WorkOfTheTeam(CaseFile file, Circumstances circumstances) {

    /** Nobody whose work counts was bound to the client from the first day of it to the last. */
    void checkImpartiality(Breaches breaches) {
        daysOfWork().forEach((person, days) -> {
            if (counts(person)) {
                circumstances
                        .hindrances(person, TeamMember.Part.OBSERVER, file, days.first(), days.last())
                        .forEach(breach -> breaches.add(breach.within("team." + person)));
            }
        });
    }

    /** What somebody did who had to leave the team counts only as far as it still stands on the sheet. */
    private boolean counts(String person) {
        return file.requiredPlan().isAuditedBy(person)
                || file.sheet().entries().values().stream()
                        .flatMap(modes -> modes.values().stream())
                        .map(WorkingSheet.Entry::author)
                        .anyMatch(person::equals);
    }

    private Map<String, TreeSet<LocalDate>> daysOfWork() {
        var days = new TreeMap<String, TreeSet<LocalDate>>();
        for (var event : file.events()) {
            switch (event) {
                case CaseEvent.VisitOpened opened -> opened.attendance().forEach(person -> note(person, event, days));
                case CaseEvent.ActivityReported reported ->
                    reported.activity().efforts().stream().map(Effort::person).forEach(person -> {
                        note(person, reported.activity().from(), days);
                        note(person, reported.activity().to(), days);
                    });
                case CaseEvent.MarksRecorded recorded -> note(recorded.piece().author(), event, days);
                case CaseEvent.SurveyReported reported -> note(reported.report().author(), event, days);
                case CaseEvent.FindingVerified verified -> note(verified.by(), event, days);
                case CaseEvent.VisitConcluded _ -> note(file.requiredPlan().leader(), event, days);
                default -> {}
            }
        }
        return days;
    }

    private static void note(String person, CaseEvent event, Map<String, TreeSet<LocalDate>> days) {
        note(person, event.on(), days);
    }

    private static void note(String person, LocalDate day, Map<String, TreeSet<LocalDate>> days) {
        days.computeIfAbsent(person, _ -> new TreeSet<>()).add(day);
    }
}
