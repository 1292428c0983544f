package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a certificate after a surveillance audit: what its case decided, held against the certificate (SURV-03). */
record AfterSurveillance(Certificate certificate, CertificateState state, CertificateCircumstances circumstances) {
    private static final Wording WORDING = Certificate.WORDING;

    Outcome<List<CertificateEvent>> conclude(CertificateAct.ConcludeSurveillance act) {
        var breaches = new Breaches();
        checkVisit(act, breaches);
        checkMeasures(act.measures(), breaches);
        var events = new ArrayList<CertificateEvent>();
        events.add(new SurveillanceConcluded(act.on(), act.report()));
        events.addAll(reissued(act, breaches));
        var now = certificate;
        for (var event : events) {
            now = now.after(event);
        }
        for (var measure : act.measures()) {
            endOrSuspend(now, measure, act.on()).ifPresent(outcome -> take(outcome, breaches, events));
        }
        return breaches.orDone(() -> List.copyOf(events));
    }

    private void checkVisit(CertificateAct.ConcludeSurveillance act, Breaches breaches) {
        var visited = act.report().visitedOn();
        var issued = certificate.issue().on();
        breaches.valid(
                !visited.isBefore(issued) && !visited.isAfter(act.on()),
                "SURV-01",
                "report.visitedOn",
                () -> WORDING.message("SURV-01.visit", visited, issued, act.on()));
    }

    /** One of each kind; and what is withdrawn is neither changed nor suspended. */
    private static void checkMeasures(List<CertificateAct.Measure> measures, Breaches breaches) {
        breaches.valid(
                        measures.stream().map(Object::getClass).distinct().count() == measures.size(),
                        "SURV-03",
                        "measures",
                        () -> WORDING.message("SURV-03.twice"))
                .valid(
                        measures.size() == 1
                                || measures.stream().noneMatch(CertificateAct.WithdrawAfter.class::isInstance),
                        "SURV-03",
                        "measures",
                        () -> WORDING.message("SURV-03.withdrawn"));
    }

    /** What it says from now on, if that is something else; and what of its suspension goes with it. */
    private List<CertificateEvent> reissued(CertificateAct.ConcludeSurveillance act, Breaches breaches) {
        var suspending = new Suspending(certificate, state, circumstances);
        var contents = certificate.contents();
        for (var measure : act.measures()) {
            if (measure instanceof CertificateAct.Regrade(var level)) {
                checkLevel(level, breaches);
                contents = contents.withLevel(level);
            } else if (measure instanceof CertificateAct.Reduce(var scope)) {
                checkReduction(scope, breaches);
                suspending.checkRescoped(scope, breaches);
                contents = contents.withScope(scope);
            }
        }
        var what = certificate.contents().changesTo(contents);
        if (what.isEmpty()) {
            return List.of();
        }
        var statement = WORDING.text("after-surveillance").zh();
        return Stream.concat(
                        Stream.of(new CertificateReissued(act.on(), contents, what, statement, null)),
                        suspending.rescoped(contents.scope(), act.on()).stream())
                .toList();
    }

    private Optional<Outcome<CertificateEvent>> endOrSuspend(
            Certificate now, CertificateAct.Measure measure, LocalDate on) {
        return switch (measure) {
            case CertificateAct.SuspendAfter(var ground, var part, var until) -> {
                var after = on.isBefore(now.issue().on()) ? state : now.stateOn(on);
                yield Optional.of(new Suspending(now, after, circumstances)
                        .suspend(new CertificateAct.Suspend(on, ground, part, until)));
            }
            case CertificateAct.WithdrawAfter(var ground) ->
                Optional.of(new Grounds(now, circumstances).withdraw(new CertificateAct.Withdraw(on, ground)));
            case CertificateAct.Regrade _, CertificateAct.Reduce _ -> Optional.empty();
        };
    }

    private static void take(Outcome<CertificateEvent> outcome, Breaches breaches, List<CertificateEvent> events) {
        outcome.breaches().stream().map(breach -> breach.within("measures")).forEach(breaches::add);
        if (outcome instanceof Outcome.Done<CertificateEvent>(var event)) {
            events.add(event);
        }
    }

    private void checkLevel(String level, Breaches breaches) {
        var edition = circumstances.editionOf(certificate);
        breaches.met(
                        edition.regradesAtSurveillance(),
                        "SURV-03",
                        "measures.level",
                        () -> WORDING.message(
                                "SURV-03.no-regrading", circumstances.scheme().name()))
                .valid(
                        edition.level(level).filter(Level::certifiable).isPresent()
                                && !level.equals(certificate.contents().level()),
                        "SURV-03",
                        "measures.level",
                        () -> WORDING.message("CHG-02.level", level));
    }

    private void checkReduction(Scope scope, Breaches breaches) {
        var before = certificate.contents().scope();
        breaches.valid(
                before.covers(scope)
                        && !scope.covers(before)
                        && !scope.places().isEmpty()
                        && !scope.activities().isEmpty(),
                "CHG-03",
                "measures.scope",
                () -> WORDING.message("CHG-03.not-reduced"));
    }
}
