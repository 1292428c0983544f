package dev.assay.application.usecase;

import dev.assay.application.port.in.AssessImpact.Consequence;
import dev.assay.application.port.in.AssessImpact.OfStep;
import dev.assay.application.port.in.AssessImpact.Step;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A certificate as if its status were changed today, beside the certificate as it is: for the whole scope, and the longest term. */
record StepTaken(CertificateFile file, Step step, CertificateCircumstances circumstances) {
    private static final Ground SUPPOSED = new Ground(null, "supposed");

    /** Refused if the state does not allow it. */
    Optional<Outcome<OfStep>> refusal() {
        var act = switch (step) {
            case SUSPENSION -> CertificateAct.Suspend.class;
            case WITHDRAWAL -> CertificateAct.Withdraw.class;
            case CANCELLATION -> CertificateAct.Cancel.class;
        };
        return file.state().acts().contains(act)
                ? Optional.empty()
                : Optional.of(Outcome.refused(new Breach(
                        Breach.Kind.STATE,
                        "CERT-03",
                        null,
                        Answers.message(
                                "impact.not-now",
                                certificate().number(),
                                file.state().status().inWords()))));
    }

    OfStep impact(List<CaseId> cases) {
        var now = file.certificate();
        var then = now.after(event());
        return new OfStep(
                file,
                step,
                now.all(RequestAnswered.class).stream()
                        .filter(answer -> answer.granted() && answer.request() instanceof HolderRequest.MarkUse)
                        .toList(),
                now.openRequests().values().stream()
                        .filter(made -> !then.openRequests().containsKey(made.id()))
                        .toList(),
                cases,
                without(file.obligations(), then.obligations(circumstances)),
                without(then.obligations(circumstances), file.obligations()),
                consequences());
    }

    private CertificateEvent event() {
        return switch (step) {
            case SUSPENSION -> new CertificateEvent.CertificateSuspended(today(), SUPPOSED, null, lastDay());
            case WITHDRAWAL -> new CertificateEvent.CertificateWithdrawn(today(), SUPPOSED);
            case CANCELLATION -> new CertificateEvent.CertificateCancelled(today(), SUPPOSED);
        };
    }

    /** Counted from when it was first suspended, as a suspension that is widened is. */
    private LocalDate lastDay() {
        var since = file.state() instanceof CertificateState.Suspended suspended ? suspended.since() : today();
        return policies()
                .on(Subject.SUSPENSION)
                .after(since, circumstances.calendar())
                .on();
    }

    private static List<Obligation> without(List<Obligation> all, List<Obligation> others) {
        return all.stream()
                .filter(each -> others.stream().noneMatch(other -> other.isAbout(each.subject(), each.item())))
                .toList();
    }

    private List<Consequence> consequences() {
        var consequences = new ArrayList<Consequence>();
        consequences.add(new Consequence(
                "SUS-02",
                null,
                Answers.message(
                        "impact.stop-use", certificate().contents().holder().name())));
        announcement().ifPresent(consequences::add);
        if (step == Step.SUSPENSION) {
            var lapse = lastDay().plusDays(1);
            consequences.add(new Consequence("SUS-03", lapse, Answers.message("impact.lapse", lapse)));
        } else {
            consequences.add(new Consequence("CERT-03", null, Answers.message("impact.final")));
        }
        return consequences;
    }

    private Optional<Consequence> announcement() {
        return Optional.of(Subject.STATUS_REPORT).filter(policies()::limits).map(subject -> {
            var by = policies()
                    .on(subject)
                    .after(today(), circumstances.calendar())
                    .on();
            return new Consequence("REP-01", by, Answers.message("impact.announce", by));
        });
    }

    private Certificate certificate() {
        return file.certificate();
    }

    private Policies policies() {
        var id = certificate().contents().edition();
        return file.scheme()
                .edition(id)
                .orElseThrow(() -> new IllegalStateException(
                        "%s has lost its edition %s".formatted(file.scheme().id(), id)))
                .policies();
    }

    private LocalDate today() {
        return circumstances.today();
    }
}
