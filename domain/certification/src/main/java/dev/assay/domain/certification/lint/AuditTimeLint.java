package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Probes the audit time of 1 to 12 000 persons, closely wherever it changes: it is always an answer or a request for a
 * manual base, more persons never take less, and surveillance never takes longer than the initial audit.
 */
final class AuditTimeLint {
    private static final int MOST_PERSONS = 12_000;
    private static final int FINE = 16;
    private static final Factors BY_HAND =
            new Factors(Set.of(), Set.of(), new ManualBase(BigDecimal.valueOf(60), "probe"));

    private final Edition edition;
    private final Findings findings;
    private final AnswerLint answers;

    private AuditTimeLint(Edition edition, Findings findings) {
        this.edition = edition;
        this.findings = findings;
        answers = new AnswerLint(edition, findings);
    }

    static void examine(Edition edition, Findings findings) {
        new AuditTimeLint(edition, findings).examine();
    }

    private void examine() {
        for (var audit : AuditKind.values()) {
            var curve = curve(audit);
            examineOrder(audit, curve);
            findings.expect(isRefused(audit, 0, 1), "time.nobody", audit)
                    .expect(isRefused(audit, 1, 0), "time.nowhere", audit);
            if (audit == AuditKind.INITIAL) {
                curve.keySet().forEach(this::compare);
            }
        }
    }

    private NavigableMap<Integer, Optional<BigDecimal>> curve(AuditKind audit) {
        var curve = new TreeMap<Integer, Optional<BigDecimal>>();
        for (int persons = 1; persons < MOST_PERSONS; persons += 1 + persons / FINE) {
            curve.put(persons, days(audit, persons));
        }
        curve.put(MOST_PERSONS, days(audit, MOST_PERSONS));
        for (int persons : List.copyOf(curve.keySet())) {
            var before = curve.lowerKey(persons);
            if (before != null) {
                closeIn(audit, before, persons, curve);
            }
        }
        return curve;
    }

    /** Adds both sides of an edge that lies between two numbers of persons. */
    private void closeIn(AuditKind audit, int low, int high, Map<Integer, Optional<BigDecimal>> curve) {
        var below = curve.get(low);
        var above = curve.get(high);
        if (high - low < 2 || below == null || above == null || same(below, above)) {
            return;
        }
        int middle = (low + high) >>> 1;
        curve.put(middle, days(audit, middle));
        closeIn(audit, low, middle, curve);
        closeIn(audit, middle, high, curve);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    private void examineOrder(AuditKind audit, NavigableMap<Integer, Optional<BigDecimal>> curve) {
        var most = BigDecimal.ZERO;
        for (var point : curve.entrySet()) {
            var days = point.getValue().orElse(most);
            findings.expect(days.compareTo(most) >= 0, "time.falls", audit, Integer.toString(point.getKey()));
            most = days;
        }
    }

    private void compare(int persons) {
        var initial = days(AuditKind.INITIAL, persons);
        var surveillance = days(AuditKind.SURVEILLANCE, persons);
        findings.expect(
                initial.isEmpty() || surveillance.isEmpty() || initial.get().compareTo(surveillance.get()) >= 0,
                "time.surveillance",
                Integer.toString(persons));
    }

    /** Empty where the edition asks for a manual base, which it then has to take. */
    private Optional<BigDecimal> days(AuditKind audit, int persons) {
        return switch (edition.auditTime(new AuditTimeRequest(audit, persons, 1, Factors.NONE))) {
            case Outcome.Done<AuditTime>(var time) -> {
                examine(audit, persons, time);
                yield Optional.of(time.days());
            }
            case Outcome.Refused<AuditTime>(var breaches) -> {
                findings.expect(
                        breaches.stream().anyMatch(breach -> "manualBase".equals(breach.field())),
                        "time.refused",
                        audit,
                        Integer.toString(persons));
                switch (edition.auditTime(new AuditTimeRequest(audit, persons, 1, BY_HAND))) {
                    case Outcome.Done<AuditTime>(var time) -> examine(audit, persons, time);
                    case Outcome.Refused<AuditTime> _ ->
                        findings.expect(false, "time.manual", audit, Integer.toString(persons));
                }
                yield Optional.empty();
            }
        };
    }

    private void examine(AuditKind audit, int persons, AuditTime time) {
        findings.expect(
                time.days().signum() > 0
                        && time.onSiteMinimum().signum() >= 0
                        && time.onSiteMinimum().compareTo(time.days()) <= 0,
                "time.on-site",
                audit,
                Integer.toString(persons));
        answers.examine(time);
    }

    private boolean isRefused(AuditKind audit, int persons, int places) {
        return edition.auditTime(new AuditTimeRequest(audit, persons, places, BY_HAND)) instanceof Outcome.Refused;
    }
}
