package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Level;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a certificate after a surveillance audit: what its case decided, held against the certificate (SURV-03). */
record AfterSurveillance(Certificate certificate, CertificateState state, CertificateCircumstances circumstances) {
    private static final Wording WORDING = Certificate.WORDING;

    Outcome<List<CertificateEvent>> conclude(CertificateAct.ConcludeSurveillance act) {
        var breaches = new Breaches();
        var events = new ArrayList<CertificateEvent>();
        events.add(new SurveillanceConcluded(act.on(), act.report()));
        var contents = certificate.contents();
        for (var measure : act.measures()) {
            switch (measure) {
                case CertificateAct.Regrade(var level) -> {
                    checkLevel(level, breaches);
                    contents = contents.withLevel(level);
                }
                case CertificateAct.Reduce(var scope) -> {
                    checkReduction(scope, breaches);
                    contents = contents.withScope(scope);
                }
                case CertificateAct.SuspendAfter(var ground, var part, var until) ->
                    take(
                            new Suspending(certificate, state, circumstances)
                                    .suspend(new CertificateAct.Suspend(act.on(), ground, part, until)),
                            breaches,
                            events);
                case CertificateAct.WithdrawAfter(var ground) ->
                    take(
                            new Grounds(certificate, circumstances)
                                    .withdraw(new CertificateAct.Withdraw(act.on(), ground)),
                            breaches,
                            events);
            }
        }
        var what = certificate.contents().changesTo(contents);
        if (!what.isEmpty()) {
            events.add(
                    1,
                    new CertificateReissued(
                            act.on(),
                            contents,
                            what,
                            WORDING.text("after-surveillance").zh(),
                            null));
        }
        return breaches.orDone(() -> List.copyOf(events));
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
