package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import java.time.LocalDate;
import java.util.Optional;

/** The technical review, the decision on what was reviewed, and the certificate (CASE-17, CASE-20). */
record Deciding(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> review(CaseAct.Review act) {
        var breaches = new Breaches()
                .valid(!act.statement().isBlank(), "CASE-17", "statement", () -> WORDING.message("statement.blank"));
        checkNothingIsSecret(breaches);
        return breaches.orDone(() -> new CaseEvent.CaseReviewed(
                act.on(), act.statement(), circumstances.actor().name()));
    }

    /** What the client is not told of cannot be what is decided on: it could neither answer it nor appeal (MYST-01). */
    private void checkNothingIsSecret(Breaches breaches) {
        file.activities().values().stream()
                .filter(reported -> !file.isOpenToClient(reported))
                .forEach(secret ->
                        breaches.met(false, "MYST-01", null, () -> WORDING.message("MYST-01.unreleased", secret.id())));
    }

    Outcome<CaseEvent> decide(CaseAct.Decide act) {
        var breaches = new Breaches();
        switch (act.decision()) {
            case Decision.Grant grant -> checkGrant(grant, act.on(), breaches);
            case Decision.Refuse refuse -> checkRefusal(refuse, act.on(), breaches);
            case Decision.Rectify rectify -> checkTimeToRectify(rectify, act.on(), breaches);
        }
        return breaches.orDone(() -> new CertificationDecided(
                act.on(), act.decision(), circumstances.actor().name()));
    }

    /** The conditions of certification that are not already settled by the case having come this far. */
    private void checkGrant(Decision.Grant grant, LocalDate on, Breaches breaches) {
        var evaluation = file.evaluation();
        var result = evaluation.result();
        var due = Evaluation.inWords(evaluation.levelDue());
        var edition = circumstances.editionOf(file);
        breaches.met(!isRectifying(), "CASE-20", "decision", () -> WORDING.message("CASE-20.not-again", grant.level()))
                .met(
                        result.passed(),
                        "CASE-17",
                        "decision",
                        () -> WORDING.message("CASE-17.result", Evaluation.inWords(result.level())))
                .met(
                        file.required(VisitConcluded.class).conclusion().recommendation()
                                != Recommendation.NOT_RECOMMENDED,
                        "CASE-17",
                        "decision",
                        () -> WORDING.message("CASE-17.recommendation"))
                .met(
                        grant.level().equals(due),
                        "CASE-17",
                        "level",
                        () -> WORDING.message("CASE-17.level", grant.level(), due))
                .met(
                        edition.level(grant.level()).filter(Level::certifiable).isPresent(),
                        "CASE-17",
                        "level",
                        () -> WORDING.message("CASE-17.certifiable", grant.level()))
                .met(
                        edition.filed(),
                        "CASE-22",
                        "decision",
                        () -> WORDING.message("CASE-22.not-filed", edition.document(), edition.id()));
        file.findings().values().stream()
                .filter(FollowUp::blocks)
                .forEach(open -> breaches.met(
                        false,
                        "CASE-15",
                        "decision",
                        () -> WORDING.message("CASE-17.open", open.finding().id())));
        new WorkOfTheTeam(file, circumstances).checkImpartiality(breaches);
        new ApplicantConditions(file.application(), edition, circumstances.calendar())
                .check("application.", on, circumstances.today(), breaches);
        breaches.met(
                file.openTermination().isEmpty(), "CASE-16", "decision", () -> WORDING.message("CASE-16.undecided"));
        for (var problem : grant.knownProblems()) {
            breaches.met(false, "CASE-17", "knownProblems", () -> WORDING.message("CASE-17.problem", problem));
        }
    }

    private boolean isRectifying() {
        return file.milestone() instanceof CertificationDecided(var _, Decision.Rectify _, var _);
    }

    /** With reasons, by the edition's list if it has one; while time to rectify runs, not before it is over. */
    private void checkRefusal(Decision.Refuse refuse, LocalDate on, Breaches breaches) {
        if (file.milestone() instanceof CertificationDecided(var _, Decision.Rectify(var until, var _), var _)) {
            breaches.met(on.isAfter(until), "CASE-20", "on", () -> WORDING.message("CASE-20.running", until));
        }
        var listed = circumstances.editionOf(file).reasons().refusal().stream()
                .map(Listed::id)
                .toList();
        breaches.valid(!refuse.reasons().isEmpty(), "CASE-17", "reasons", () -> WORDING.message("CASE-17.reasons"));
        for (int i = 0; i < refuse.reasons().size(); i++) {
            var reason = refuse.reasons().get(i);
            breaches.valid(
                            !reason.statement().isBlank(),
                            "CASE-17",
                            "reasons.%d.statement".formatted(i),
                            () -> WORDING.message("statement.blank"))
                    .valid(
                            listed.isEmpty() ? reason.listed() == null : listed.contains(reason.listed()),
                            "CASE-20",
                            "reasons.%d.listed".formatted(i),
                            () -> listed.isEmpty()
                                    ? WORDING.message("CASE-20.no-list")
                                    : WORDING.message("CASE-20.listed", String.join(", ", listed)));
        }
    }

    private void checkTimeToRectify(Decision.Rectify rectify, LocalDate on, Breaches breaches) {
        breaches.met(!isRectifying(), "CASE-20", "decision", () -> WORDING.message("CASE-20.already"))
                .met(
                        !file.evaluation().result().passed(),
                        "CASE-20",
                        "decision",
                        () -> WORDING.message("CASE-20.passed"))
                .valid(
                        rectify.until().isAfter(on),
                        "CASE-20",
                        "until",
                        () -> WORDING.message("CASE-20.until", rectify.until(), on));
        ApplicationReview.checkShortcomings("CASE-20", rectify.shortcomings(), breaches);
    }

    /** In time by the day it comes in, whatever day it bears; and then judged again. */
    Outcome<CaseEvent> reportRectification(CaseAct.ReportRectification act) {
        var breaches = new Breaches()
                .valid(!act.statement().isBlank(), "CASE-20", "statement", () -> WORDING.message("statement.blank"));
        if (file.milestone() instanceof CertificationDecided(var _, Decision.Rectify(var until, var _), var _)) {
            breaches.met(
                    !circumstances.today().isAfter(until),
                    "CASE-20",
                    "on",
                    () -> WORDING.message("CASE-20.late", until));
        }
        new Enclosures(file, circumstances).check("documents", act.documents(), breaches);
        return breaches.orDone(() -> new CaseEvent.RectificationReported(act.on(), act.statement(), act.documents()));
    }

    /** Not before the decision (CASE-08, by the order of acts), and only under an edition filed with the regulator (CASE-22). */
    Outcome<CaseEvent> issue(CaseId id, CaseAct.IssueCertificate act) {
        var edition = circumstances.editionOf(file);
        var before = Optional.ofNullable(circumstances.certificate());
        return new Breaches()
                .met(
                        before.map(certificate -> certificate.stateOn(act.on()))
                                .filter(state -> state instanceof CertificateState.Withdrawn
                                        || state instanceof CertificateState.Cancelled)
                                .isEmpty(),
                        "REC-01",
                        null,
                        () -> WORDING.message("REC-01.gone"))
                .met(
                        edition.filed(),
                        "CASE-22",
                        null,
                        () -> WORDING.message("CASE-22.not-filed", edition.document(), edition.id()))
                .orDone(() -> new CaseEvent.CertificateGranted(new CertificateIssued(
                        before.map(certificate -> certificate.number().next())
                                .orElseGet(() -> CertificateNumber.first(
                                        edition.certificatePrefix(),
                                        act.on().getYear(),
                                        circumstances.serials().get())),
                        new Origin(
                                id.value(),
                                file.opening().owner(),
                                file.required(CertificationDecided.class).on(),
                                file.team(),
                                file.evaluation().result().catalogue()),
                        circumstances.scheme().id(),
                        edition.id(),
                        edition.document(),
                        edition.standard(),
                        grantedLevel(),
                        file.application().applicant(),
                        file.application().scope(),
                        act.on(),
                        edition.policies().lastDayOfValidity(act.on()),
                        before.map(Certificate::number).orElse(null))));
    }

    private String grantedLevel() {
        return switch (file.required(CertificationDecided.class).decision()) {
            case Decision.Grant grant -> grant.level();
            case Decision.Refuse _, Decision.Rectify _ -> throw new IllegalStateException("only a grant has a level");
        };
    }
}
