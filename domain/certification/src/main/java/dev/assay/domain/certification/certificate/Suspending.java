package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
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
                        || certificate.isAsked(HolderRequest.Pause.class),
                "SUS-01",
                "listed",
                () -> WORDING.message("SUS-01.not-asked"));
        checkPart(act.part(), breaches);
        var until = term(act, grounds, breaches);
        return breaches.orDone(() -> new CertificateSuspended(act.on(), act.ground(), act.part(), until));
    }

    /** Not beyond the longest term, counted from when it was first suspended; open only for a licensing decision (SUS-02). */
    private @Nullable LocalDate term(CertificateAct.Suspend act, Grounds grounds, Breaches breaches) {
        var open = grounds.isFor(Occasion.OPEN_ENDED, act.ground());
        var since = state instanceof CertificateState.Suspended running ? running.since() : act.on();
        var last = circumstances
                .editionOf(certificate)
                .policies()
                .on(Policies.Subject.SUSPENSION)
                .after(since, circumstances.calendar())
                .on();
        var until = act.until();
        if (until == null) {
            return open ? null : last;
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
                        certificate.isAsked(HolderRequest.Restoration.class),
                        "SUS-03",
                        null,
                        () -> WORDING.message("SUS-03.not-asked"))
                .met(act.removed(), "SUS-03", "removed", () -> WORDING.message("SUS-03.cause"))
                .met(act.unused(), "SUS-03", "unused", () -> WORDING.message("SUS-03.used"))
                .valid(!act.statement().isBlank(), "SUS-03", "statement", () -> WORDING.message("statement.blank"));
        if (state instanceof CertificateState.Suspended suspended
                && new Grounds(certificate, circumstances).isFor(Occasion.MISSED_SURVEILLANCE, suspended.ground())) {
            breaches.met(
                    certificate.surveillance().stream()
                            .anyMatch(report ->
                                    report.conforming() && !report.visitedOn().isBefore(suspended.since())),
                    "SURV-05",
                    null,
                    () -> WORDING.message("SURV-05.still-missed"));
        }
        return breaches.orDone(() -> new CertificateRestored(act.on(), act.statement()));
    }
}
