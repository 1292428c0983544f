package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.StatusChange;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Suspension of all or part of the scope, and the way back (SUS-01 to SUS-03). */
record Suspending(Certificate certificate, CertificateState state, CertificateCircumstances circumstances) {
    private static final Wording WORDING = Certificate.WORDING;

    Outcome<CertificateEvent> suspend(CertificateAct.Suspend act) {
        var grounds = new Grounds(certificate, circumstances);
        var breaches = new Breaches();
        grounds.check("SUS-01", grounds.reasons().suspension(), act.ground(), breaches);
        breaches.met(
                !grounds.isFor(Occasion.SUSPENSION_REQUESTED, act.ground())
                        || certificate.isAskedBy(act.on(), HolderRequest.Pause.class),
                "SUS-01",
                "listed",
                () -> WORDING.message("SUS-01.not-asked"));
        checkPart(act.part(), breaches);
        var until = term(act, grounds, breaches);
        return breaches.orDone(() -> new CertificateSuspended(act.on(), act.ground(), act.part(), until));
    }

    /**
     * Not beyond the longest term, counted from the first suspension that has one; open only for a licensing decision, and
     * while nothing else suspends it (SUS-02).
     */
    private @Nullable LocalDate term(CertificateAct.Suspend act, Grounds grounds, Breaches breaches) {
        var limited = running().stream()
                .filter(suspended -> !grounds.isFor(Occasion.OPEN_ENDED, suspended.ground()))
                .map(CertificateSuspended::on)
                .findFirst();
        var open = limited.isEmpty() && grounds.isFor(Occasion.OPEN_ENDED, act.ground());
        var last = circumstances
                .editionOf(certificate)
                .policies()
                .on(Policies.Subject.SUSPENSION)
                .after(limited.orElse(act.on()), circumstances.calendar())
                .on();
        var until = act.until() == null && !open ? last : act.until();
        if (until == null) {
            return null;
        }
        breaches.valid(
                        !until.isBefore(act.on()),
                        "SUS-02",
                        "until",
                        () -> WORDING.message("SUS-02.before", until, act.on()))
                .met(
                        open || !until.isAfter(last),
                        "SUS-02",
                        "until",
                        () -> WORDING.message("SUS-02.too-long", until, last));
        return until;
    }

    /** The suspension as it began, and each time that it was widened; empty if it is not suspended. */
    private List<CertificateSuspended> running() {
        var running = new ArrayList<CertificateSuspended>();
        if (state instanceof CertificateState.Suspended) {
            for (var change : certificate.all(StatusChange.class)) {
                if (change instanceof CertificateSuspended suspended) {
                    running.add(suspended);
                } else {
                    running.clear();
                }
            }
        }
        return running;
    }

    /** Part of what it covers, and more than is suspended already. */
    private void checkPart(@Nullable ScopePart part, Breaches breaches) {
        if (state instanceof CertificateState.Suspended(var _, var _, var suspended, var _)) {
            breaches.met(
                    suspended != null && (part == null || (part.covers(suspended) && !suspended.covers(part))),
                    "SUS-01",
                    "part",
                    () -> WORDING.message("SUS-01.not-wider"));
        }
        if (part == null) {
            return;
        }
        var scope = certificate.contents().scope();
        breaches.valid(!part.isEmpty(), "SUS-01", "part", () -> WORDING.message("SUS-01.empty"))
                .valid(part.isEmpty() || !part.isAllOf(scope), "SUS-01", "part", () -> WORDING.message("SUS-01.all"));
        for (var place : part.places()) {
            breaches.valid(
                    scope.hasPlace(place),
                    "SUS-01",
                    "part.places",
                    () -> WORDING.message("SUS-01.place", place, certificate.number()));
        }
        for (var activity : part.activities()) {
            breaches.valid(
                    scope.activities().contains(activity),
                    "SUS-01",
                    "part.activities",
                    () -> WORDING.message("SUS-01.activity", activity, certificate.number()));
        }
    }

    Outcome<CertificateEvent> restore(CertificateAct.Restore act) {
        var breaches = new Breaches()
                .met(
                        certificate.isAskedBy(act.on(), HolderRequest.Restoration.class),
                        "SUS-03",
                        null,
                        () -> WORDING.message("SUS-03.not-asked"))
                .met(act.removed(), "SUS-03", "removed", () -> WORDING.message("SUS-03.cause"))
                .met(act.unused(), "SUS-03", "unused", () -> WORDING.message("SUS-03.used"))
                .valid(!act.statement().isBlank(), "SUS-03", "statement", () -> WORDING.message("statement.blank"));
        var grounds = new Grounds(certificate, circumstances);
        if (running().stream().anyMatch(each -> grounds.isFor(Occasion.MISSED_SURVEILLANCE, each.ground()))) {
            new SurveillanceSchedule(certificate, circumstances)
                    .next()
                    .map(next -> next.due().on())
                    .filter(due -> due.isBefore(act.on()))
                    .ifPresent(due ->
                            breaches.met(false, "SURV-05", null, () -> WORDING.message("SURV-05.still-missed", due)));
        }
        return breaches.orDone(() -> new CertificateRestored(act.on(), act.statement()));
    }

    /** Of what is suspended, not only some goes from the scope, nor everything else (CHG-03). */
    void checkRescoped(Scope scope, Breaches breaches) {
        partSuspended()
                .ifPresent(part -> breaches.met(
                        part.isOutside(scope) || (part.isWithin(scope) && !part.isAllOf(scope)),
                        "CHG-03",
                        "scope",
                        () -> WORDING.message("CHG-03.part-suspended")));
    }

    /** With all of what is suspended out of the scope, nothing is suspended any more. */
    Optional<CertificateEvent> rescoped(Scope scope, LocalDate on) {
        return partSuspended()
                .filter(part -> part.isOutside(scope))
                .map(_ -> new CertificateRestored(
                        on, WORDING.text("suspended-part-gone").zh()));
    }

    private Optional<ScopePart> partSuspended() {
        return state instanceof CertificateState.Suspended suspended
                ? Optional.ofNullable(suspended.part())
                : Optional.empty();
    }
}
