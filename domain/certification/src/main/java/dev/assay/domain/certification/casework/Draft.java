package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.HashSet;

/** Being written by the applicant. */
public record Draft(CaseFile file) implements CaseState {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> amend(CaseAct.Amend act) {
        return Outcome.done(new CaseEvent.ApplicationAmended(act.on(), act.application()));
    }

    /** Under the edition in force on the day of receipt (CASE-22), with every fault of the application at once. */
    Outcome<CaseEvent> submit(CaseAct.Submit act, Circumstances circumstances) {
        var edition = circumstances.scheme().editionOn(act.on());
        var breaches = new Breaches();
        breaches.met(edition.isPresent(), "CASE-22", "on", () -> WORDING.message("CASE-22.none", act.on()))
                .valid(
                        act.on().equals(circumstances.today()),
                        "CASE-22",
                        "on",
                        () -> WORDING.message("CASE-22.receipt", act.on(), circumstances.today()));
        edition.ifPresent(current -> check(current, act.on(), circumstances.calendar(), breaches));
        return breaches.orDone(() -> new CaseEvent.ApplicationSubmitted(
                act.on(), edition.orElseThrow().id()));
    }

    private void check(Edition edition, LocalDate receivedOn, WorkingCalendar calendar, Breaches breaches) {
        var application = file.application();
        checkScope(application, edition, breaches);
        checkDocuments(application, edition, breaches);
        checkLookBack(application, edition, receivedOn, calendar, breaches);
        checkTarget(application, edition, breaches);
        breaches.valid(
                !application.operatingSince().isAfter(receivedOn),
                "CASE-03",
                "application.operatingSince",
                () -> WORDING.message("CASE-03.future", application.operatingSince()));
        breaches.valid(
                application.persons() >= 1,
                "CASE-05",
                "application.persons",
                () -> WORDING.message("CASE-05.persons", application.persons()));
    }

    private static void checkScope(Application application, Edition edition, Breaches breaches) {
        var scope = application.scope();
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

    private static void checkDocuments(Application application, Edition edition, Breaches breaches) {
        for (var needed : edition.documents()) {
            breaches.met(
                    needed.need() != DocumentRequirement.Need.REQUIRED
                            || application.documents().stream()
                                    .anyMatch(document -> document.code().equals(needed.code())),
                    "CASE-04",
                    "application.documents." + needed.code(),
                    () -> WORDING.message("CASE-04.missing", needed.code(), needed.name()));
        }
        var codes = new HashSet<String>();
        for (var document : application.documents()) {
            breaches.valid(
                    !document.reference().isBlank(),
                    "CASE-04",
                    "application.documents." + document.code(),
                    () -> WORDING.message("CASE-04.reference", document.code()));
            breaches.valid(
                    codes.add(document.code()),
                    "CASE-04",
                    "application.documents." + document.code(),
                    () -> WORDING.message("CASE-04.twice", document.code()));
            breaches.valid(
                    edition.documents().stream()
                            .anyMatch(needed -> needed.code().equals(document.code())),
                    "CASE-04",
                    "application.documents." + document.code(),
                    () -> WORDING.message("CASE-04.unknown", document.code()));
        }
    }

    /** An incident stands in the way for as long as the look-back is; one in the future is no declaration. */
    private static void checkLookBack(
            Application application,
            Edition edition,
            LocalDate receivedOn,
            WorkingCalendar calendar,
            Breaches breaches) {
        var lookBack = edition.policies().on(Policies.Subject.LOOK_BACK);
        for (var incident : application.incidents()) {
            breaches.met(
                    lookBack.after(incident.on(), calendar).on().isBefore(receivedOn),
                    "CASE-02",
                    "application.incidents",
                    () -> WORDING.message("CASE-02.incident", incident.on(), incident.description()));
        }
    }
}
