package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days that were the client's to put something right, which do not count towards the decision (CASE-19): from the day
 * after something was sent back or raised to the day it was answered, or to today if it was not answered yet.
 */
record RectificationTime(CaseFile file, LocalDate today) {
    private record Stretch(LocalDate after, LocalDate to) {
        boolean covers(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(to);
        }
    }

    /** Whether the clock stands still on a day. */
    boolean covers(LocalDate day) {
        return stretches().stream().anyMatch(stretch -> stretch.covers(day));
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        Set<String> waiting = new HashSet<>();
        LocalDate since = null;
        for (var event : file.events()) {
            var before = !waiting.isEmpty();
            note(event, waiting);
            if (!before && !waiting.isEmpty()) {
                since = event.on();
            } else if (before && waiting.isEmpty() && since != null) {
                stretches.add(new Stretch(since, event.on()));
            }
        }
        if (!waiting.isEmpty() && since != null) {
            stretches.add(new Stretch(since, today));
        }
        return stretches;
    }

    /** What waits for the client after an event: findings by their ids, and the whole by the name of what sent it back. */
    private static void note(CaseEvent event, Set<String> waiting) {
        switch (event) {
            case CaseEvent.DocumentsReturned _ -> waiting.add("documents");
            case CaseEvent.DocumentsCorrected _, CaseEvent.ObjectionUpheld _ -> waiting.remove("documents");
            case CaseEvent.FindingRaised raised -> {
                if (raised.finding().grade().isNonconformity()) {
                    waiting.add(raised.finding().id());
                }
            }
            case CaseEvent.FindingAnswered answered -> waiting.remove(answered.finding());
            case CaseEvent.FindingVerified verified -> {
                if (!verified.verification().effective()) {
                    waiting.add(verified.finding());
                }
            }
            case CertificationDecided(var _, Decision.Rectify _, var _) -> waiting.add("shortfall");
            case CaseEvent.RectificationReported _ -> waiting.remove("shortfall");
            default -> {}
        }
    }
}
