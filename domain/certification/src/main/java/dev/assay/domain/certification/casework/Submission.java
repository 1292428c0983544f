package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import java.time.LocalDate;
import java.util.HashSet;

/** Handing an application in: every fault of it at once (CASE-01 to CASE-05, CASE-23). */
record Submission(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> amend(CaseAct.Amend act) {
        return Outcome.done(new CaseEvent.ApplicationAmended(act.on(), act.application()));
    }

    Outcome<CaseEvent> addDocument(CaseAct.AddDocument act) {
        var id = "D%d".formatted(file.all(CaseEvent.DocumentAdded.class).size() + 1);
        return Outcome.done(new CaseEvent.DocumentAdded(
                act.on(), id, act.document(), circumstances.actor().name()));
    }

    /** Under the edition in force on the day of first receipt (CASE-22). */
    Outcome<CaseEvent> submit(CaseAct.Submit act) {
        var edition = file.edition()
                .map(circumstances.scheme()::edition)
                .orElseGet(() -> circumstances.scheme().editionOn(act.on()));
        var breaches = new Breaches();
        breaches.met(edition.isPresent(), "CASE-22", "on", () -> WORDING.message("CASE-22.none", act.on()))
                .valid(
                        act.on().equals(circumstances.today()),
                        "CASE-22",
                        "on",
                        () -> WORDING.message("CASE-22.receipt", act.on(), circumstances.today()));
        edition.ifPresent(current -> check(current, act.on(), breaches));
        if (file.purpose() instanceof Purpose.Recertification(var certificate, var expiresOn)) {
            breaches.met(
                    !act.on().isAfter(expiresOn),
                    "REC-01",
                    "on",
                    () -> WORDING.message("REC-01.expired", certificate, expiresOn));
        }
        return breaches.orDone(() -> new CaseEvent.ApplicationSubmitted(
                act.on(), edition.orElseThrow().id()));
    }

    private void check(Edition edition, LocalDate receivedOn, Breaches breaches) {
        var application = file.application();
        checkScope(application.scope(), edition, breaches);
        checkDocuments(application, edition, breaches);
        new ApplicantConditions(application, edition, circumstances.calendar())
                .check("application.", receivedOn, circumstances.today(), breaches);
        checkTarget(application, edition, breaches);
        checkStatements(application, edition, receivedOn, breaches);
    }

    private static void checkStatements(
            Application application, Edition edition, LocalDate receivedOn, Breaches breaches) {
        breaches.valid(
                        !application.operatingSince().isAfter(receivedOn),
                        "CASE-03",
                        "application.operatingSince",
                        () -> WORDING.message("CASE-03.future", application.operatingSince()))
                .valid(
                        application.persons() >= 1,
                        "CASE-05",
                        "application.persons",
                        () -> WORDING.message("CASE-05.persons", application.persons()));
        for (var permit : application.permits()) {
            breaches.valid(
                    !permit.name().isBlank() && !permit.number().isBlank(),
                    "CASE-01",
                    "application.permits",
                    () -> WORDING.message("CASE-01.permit"));
        }
        var remote = application.remote();
        breaches.valid(
                remote == null || !(remote.part().isBlank() || remote.means().isBlank()),
                "CASE-23",
                "application.remote",
                () -> WORDING.message("CASE-23.request"));
        var assessed = application.selfAssessment();
        if (assessed != null) {
            edition.rate(assessed).breaches().stream()
                    .map(breach -> breach.within("application.selfAssessment"))
                    .forEach(breaches::add);
        }
    }

    private static void checkScope(Scope scope, Edition edition, Breaches breaches) {
        breaches.valid(
                        edition.fieldCodes().stream()
                                .anyMatch(field -> field.code().equals(scope.fieldCode())),
                        "CASE-05",
                        "application.scope.fieldCode",
                        () -> WORDING.message("CASE-05.field", scope.fieldCode()))
                .valid(
                        !scope.places().isEmpty(),
                        "CASE-05",
                        "application.scope.places",
                        () -> WORDING.message("CASE-05.places"))
                .valid(
                        !scope.activities().isEmpty(),
                        "CASE-05",
                        "application.scope.activities",
                        () -> WORDING.message("CASE-05.activities"));
        var ids = new HashSet<String>();
        for (var place : scope.places()) {
            breaches.valid(
                            ids.add(place.id()),
                            "CASE-05",
                            "application.scope.places",
                            () -> WORDING.message("CASE-05.place-twice", place.id()))
                    .valid(
                            Place.isId(place.id()),
                            "CASE-05",
                            "application.scope.places",
                            () -> WORDING.message("CASE-05.place-id", place.id()));
        }
    }

    /** A level is applied for where the scheme certifies the level applied for, and nowhere else. */
    private static void checkTarget(Application application, Edition edition, Breaches breaches) {
        var target = application.target();
        if (edition.certifiesLevelAppliedFor()) {
            var known = target != null
                    && edition.level(target).filter(Level::certifiable).isPresent();
            breaches.valid(
                    known,
                    "CASE-05",
                    "application.target",
                    () -> WORDING.message("CASE-05.level", Evaluation.inWords(target)));
        } else {
            breaches.valid(target == null, "CASE-05", "application.target", () -> WORDING.message("CASE-05.no-level"));
        }
    }

    private void checkDocuments(Application application, Edition edition, Breaches breaches) {
        for (var needed : edition.documents()) {
            breaches.met(
                    needed.need() != DocumentRequirement.Need.REQUIRED
                            || application.documents().stream()
                                    .anyMatch(item -> item.code().equals(needed.code())),
                    "CASE-04",
                    "application.documents." + needed.code(),
                    () -> WORDING.message("CASE-04.missing", needed.code(), needed.name()));
        }
        var codes = new HashSet<String>();
        for (var item : application.documents()) {
            var field = "application.documents." + item.code();
            breaches.valid(
                            !item.reference().isBlank(),
                            "CASE-04",
                            field,
                            () -> WORDING.message("CASE-04.reference", item.code()))
                    .valid(
                            codes.add(item.code()),
                            "CASE-04",
                            field,
                            () -> WORDING.message("CASE-04.twice", item.code()))
                    .valid(
                            edition.documents().stream()
                                    .anyMatch(needed -> needed.code().equals(item.code())),
                            "CASE-04",
                            field,
                            () -> WORDING.message("CASE-04.unknown", item.code()))
                    .met(
                            !item.documents().isEmpty(),
                            "CASE-04",
                            field,
                            () -> WORDING.message("CASE-04.no-file", item.code()));
            new Enclosures(file, circumstances).check(field, item.documents(), breaches);
        }
    }
}
