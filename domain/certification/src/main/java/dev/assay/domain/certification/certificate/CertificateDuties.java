package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.certificate.CertificateEvent.DutyMissed;
import dev.assay.domain.certification.certificate.CertificateEvent.RecertificationAppliedFor;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due of a certificate: by the limits of its edition, and by the days that were set for it. */
record CertificateDuties(Certificate certificate, CertificateCircumstances circumstances) {

    /** The next due first; nothing once it has ended. */
    List<Obligation> all() {
        return Stream.concat(toBeDone(), consequences())
                .sorted(Comparator.comparing(obligation -> obligation.due().on()))
                .toList();
    }

    /** What has a day by which it is to be done. */
    Stream<Obligation> toBeDone() {
        var today = circumstances.today();
        if (today.isBefore(certificate.issue().on())
                || !certificate.stateOn(today).isInForce()) {
            return Stream.empty();
        }
        return Stream.of(surveillance(), recertification(), restoration(), transfer(), answers(), corrections())
                .flatMap(each -> each);
    }

    private Stream<Obligation> surveillance() {
        return new SurveillanceSchedule(certificate, circumstances)
                        .next()
                        .map(next -> Obligation.of(
                                Obligation.Subject.SURVEILLANCE,
                                null,
                                Role.PLANNER,
                                null,
                                next.due(),
                                circumstances.today(),
                                next.within().reason(next.base(), circumstances.today(), circumstances.calendar())))
                        .stream();
    }

    /** The holder's turn, until it has applied: by the day that the scheme sets, or else by the last day of validity. */
    private Stream<Obligation> recertification() {
        if (!certificate.all(RecertificationAppliedFor.class).isEmpty()) {
            return Stream.empty();
        }
        var policies = policies();
        var today = circumstances.today();
        var expiry = certificate.expiresOn();
        var closing = Optional.of(Subject.RECERTIFICATION_CLOSING)
                .filter(policies::limits)
                .map(policies::on);
        var due = closing.map(within -> within.before(expiry, circumstances.calendar()))
                .orElseGet(() -> new Deadline(expiry, false));
        var reason = closing.map(within -> within.closingReason(expiry, today, circumstances.calendar()))
                .orElseGet(() -> policies.on(Subject.VALIDITY)
                        .termReason(certificate.issue().on(), expiry, today));
        return Stream.of(
                Obligation.of(Obligation.Subject.RECERTIFICATION, null, Role.APPLICANT, owner(), due, today, reason));
    }

    private Stream<Obligation> restoration() {
        return certificate.stateOn(circumstances.today()) instanceof CertificateState.Suspended suspended
                        && suspended.until() != null
                ? Stream.of(set(
                        Obligation.Subject.RESTORATION,
                        null,
                        certificate.isAskedBy(circumstances.today(), HolderRequest.Restoration.class)
                                ? Role.DECISION_MAKER
                                : Role.APPLICANT,
                        suspended.until(),
                        "SUS-03",
                        policies().on(Subject.SUSPENSION).clause(),
                        Certificate.WORDING.message("due.restoration", suspended.until())))
                : Stream.empty();
    }

    private Stream<Obligation> transfer() {
        return certificate.openTransfers().stream()
                .map(transfer -> set(
                        Obligation.Subject.TRANSFER,
                        transfer.edition(),
                        Role.APPLICANT,
                        transfer.until(),
                        "CHG-04",
                        transfer.clause(),
                        Certificate.WORDING.message("due.transfer", transfer.edition(), transfer.until())));
    }

    /** Only requests to use the mark have a day by which they are to be answered (MARK-01). */
    private Stream<Obligation> answers() {
        var policies = policies();
        return certificate.openRequests().values().stream()
                .filter(made ->
                        made.request() instanceof HolderRequest.MarkUse && policies.limits(Subject.MARK_USE_ANSWER))
                .map(made -> {
                    var within = policies.on(Subject.MARK_USE_ANSWER);
                    return Obligation.of(
                            Obligation.Subject.REQUEST_ANSWER,
                            made.id(),
                            Role.REGISTRAR,
                            null,
                            within.after(made.on(), circumstances.calendar()),
                            circumstances.today(),
                            within.reason(made.on(), circumstances.today(), circumstances.calendar()));
                });
    }

    private Stream<Obligation> corrections() {
        return certificate.openMisuses().values().stream().flatMap(misuse -> {
            var correctBy = misuse.correctBy();
            return correctBy == null
                    ? Stream.empty()
                    : Stream.of(set(
                            Obligation.Subject.MISUSE_CORRECTION,
                            misuse.id(),
                            Role.APPLICANT,
                            correctBy,
                            "MARK-01",
                            policies().on(Subject.MISUSE_CORRECTION).clause(),
                            Certificate.WORDING.message("due.misuse", misuse.id(), correctBy)));
        });
    }

    /**
     * A surveillance audit that was missed, and misuse that was not corrected, wait for somebody to decide what follows
     * (SURV-05, MARK-01).
     */
    private Stream<Obligation> consequences() {
        return toBeDone()
                .filter(this::hasConsequences)
                .flatMap(due -> missed(due)
                        .map(missed -> set(
                                Obligation.Subject.CONSEQUENCE,
                                due.item() == null ? due.subject().name() : due.item(),
                                Role.DECISION_MAKER,
                                missed.on(),
                                missed.rule(),
                                due.reason().clause(),
                                Certificate.WORDING.message(
                                        "due.consequence", due.task(), due.due().on())))
                        .stream());
    }

    /** For what was missed, a suspension is answer enough; misuse ends only by being corrected. */
    private boolean hasConsequences(Obligation due) {
        return switch (due.subject()) {
            case SURVEILLANCE -> certificate.stateOn(circumstances.today()) instanceof CertificateState.Valid;
            case MISUSE_CORRECTION -> true;
            default -> false;
        };
    }

    /** What was recorded of something that is overdue. */
    Optional<DutyMissed> missed(Obligation due) {
        return certificate.all(DutyMissed.class).stream()
                .filter(missed -> missed.subject() == due.subject()
                        && Objects.equals(missed.item(), due.item())
                        && missed.on().equals(due.due().on().plusDays(1)))
                .findFirst();
    }

    /** A day that was set, rather than a limit; the holder's turn is that of the account that acts for it. */
    private Obligation set(
            Obligation.Subject subject,
            @Nullable String item,
            Role role,
            LocalDate dueOn,
            String rule,
            String clause,
            Message message) {
        var today = circumstances.today();
        var reason = new Reason(rule, clause, "≤ " + dueOn, today.toString(), !today.isAfter(dueOn), message);
        return Obligation.of(
                subject,
                item,
                role,
                role == Role.APPLICANT ? owner() : null,
                new Deadline(dueOn, false),
                today,
                reason);
    }

    private String owner() {
        return certificate.issue().origin().owner();
    }

    private Policies policies() {
        return circumstances.editionOf(certificate).policies();
    }
}
