package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateCancelled;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateWithdrawn;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.LocalDate;
import java.util.List;

/** For what reasons a certificate ends: by the scheme's closed lists, which also decide whether it is withdrawn or cancelled. */
record Grounds(Certificate certificate, CertificateCircumstances circumstances) {
    private static final Wording WORDING = Certificate.WORDING;

    Outcome<CertificateEvent> withdraw(CertificateAct.Withdraw act) {
        var breaches = new Breaches();
        check("WDR-01", reasons().withdrawal(), act.ground(), breaches);
        checkOccasion("WDR-01", act.ground(), act.on(), breaches);
        breaches.met(
                !isFor(Occasion.MISUSE_UNCORRECTED, act.ground())
                        || certificate.openMisuses().values().stream().anyMatch(misuse -> isPast(misuse, act.on())),
                "MARK-01",
                "listed",
                () -> WORDING.message("MARK-01.not-past"));
        return breaches.orDone(() -> new CertificateWithdrawn(act.on(), act.ground()));
    }

    private static boolean isPast(CertificateEvent.MisuseRecorded misuse, LocalDate day) {
        var correctBy = misuse.correctBy();
        return correctBy != null && correctBy.isBefore(day);
    }

    Outcome<CertificateEvent> cancel(CertificateAct.Cancel act, CertificateState state) {
        var breaches = new Breaches();
        breaches.met(
                reasons().inWords() || !reasons().cancellation().isEmpty(),
                "CAN-01",
                null,
                () -> WORDING.message("CAN-01.none", circumstances.scheme().name()));
        check("CAN-01", reasons().cancellation(), act.ground(), breaches);
        checkOccasion("CAN-01", act.ground(), act.on(), breaches);
        breaches.met(
                (state instanceof CertificateState.Expired) == isFor(Occasion.EXPIRED, act.ground()),
                "CAN-01",
                "listed",
                () -> WORDING.message("CAN-01.expired"));
        return breaches.orDone(() -> new CertificateCancelled(act.on(), act.ground()));
    }

    /** What only the holder, or the next certificate, brings about. */
    private void checkOccasion(String rule, Ground ground, LocalDate day, Breaches breaches) {
        breaches.met(
                        !isFor(Occasion.GIVEN_UP, ground) || certificate.isAskedBy(day, HolderRequest.GivingUp.class),
                        rule,
                        "listed",
                        () -> WORDING.message("given-up.not-asked"))
                .met(!isFor(Occasion.REPLACED, ground), rule, "listed", () -> WORDING.message("replaced.by-issue"));
    }

    /** One of the list, or none where the document prints no list; and the facts, always. */
    void check(String rule, List<Listed> list, Ground ground, Breaches breaches) {
        var ids = list.stream().map(Listed::id).toList();
        breaches.valid(!ground.statement().isBlank(), rule, "statement", () -> WORDING.message("statement.blank"))
                .valid(
                        reasons().inWords() ? ground.listed() == null : ids.contains(ground.listed()),
                        rule,
                        "listed",
                        () -> reasons().inWords()
                                ? WORDING.message("reason.no-list")
                                : WORDING.message("reason.not-listed", String.join(", ", ids)));
    }

    /** Whether a ground is the listed reason for an occasion. */
    boolean isFor(Occasion occasion, Ground ground) {
        return reasons()
                .on(occasion)
                .map(Listed::id)
                .filter(id -> id.equals(ground.listed()))
                .isPresent();
    }

    /** The reason that a lapse is recorded under; in words where the scheme's document prints none. */
    CertificateEvent lapsed(Lapse lapse) {
        return lapse instanceof Lapse.OfValidity
                ? new CertificateEvent.CertificateExpired(lapse.on())
                : new CertificateWithdrawn(lapse.on(), ground(lapse.occasion()));
    }

    /** Withdrawn or cancelled, as the scheme lists it; cancelled where it lists neither, since nobody is at fault ▲ (CAN-01). */
    CertificateEvent replacement(CertificateNumber next, LocalDate on) {
        var words = WORDING.text("occasion." + Occasion.REPLACED).zh() + " " + next;
        var listed = reasons().on(Occasion.REPLACED).map(Listed::id).orElse(null);
        var ground = new Ground(listed, words);
        return reasons().withdrawal().stream().anyMatch(each -> each.id().equals(listed))
                ? new CertificateWithdrawn(on, ground)
                : new CertificateCancelled(on, ground);
    }

    private Ground ground(Occasion occasion) {
        return new Ground(
                reasons().on(occasion).map(Listed::id).orElse(null),
                WORDING.text("occasion." + occasion).zh());
    }

    StatusReasons reasons() {
        return circumstances.editionOf(certificate).reasons();
    }
}
