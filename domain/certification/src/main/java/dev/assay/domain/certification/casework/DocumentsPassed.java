package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.scheme.Edition;

/** Ready for the visit; what is done and found is to be handed in. */
public record DocumentsPassed(CaseFile file) implements CaseState {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> evaluate(CaseAct.Evaluate act, Circumstances circumstances) {
        var evaluation = act.evaluation();
        var edition = circumstances.editionOf(file);
        var breaches = new Breaches();
        var actor = circumstances.actor().name();
        breaches.met(
                file.plan().orElseThrow().isAuditedBy(actor),
                "CASE-09",
                null,
                () -> WORDING.message("CASE-09.not-on-team", actor));
        checkVisit(act, breaches);
        checkTarget(evaluation, breaches);
        for (int i = 0; i < evaluation.activities().size(); i++) {
            checkActivity("activities." + i, evaluation.activities().get(i), evaluation, edition, breaches);
        }
        checkEveryPlaceVisited(evaluation, breaches);
        var rating = edition.rate(evaluation.sheet());
        rating.breaches().stream().map(breach -> breach.within("sheet")).forEach(breaches::add);
        return breaches.orElse(() -> rating.map(rated ->
                new CaseEvent.EvaluationDelivered(act.on(), evaluation, Evaluation.Result.of(rated, edition))));
    }

    /** Opening meeting not before the documents passed nor before the planned day, closing not before opening, report not before closing. */
    private void checkVisit(CaseAct.Evaluate act, Breaches breaches) {
        var evaluation = act.evaluation();
        var passedOn = file.required(CaseEvent.DocumentsPassed.class).on();
        var plannedFrom = file.plan().orElseThrow().from();
        breaches.valid(
                        !evaluation.openingMeeting().isBefore(passedOn),
                        "CASE-12",
                        "openingMeeting",
                        () -> WORDING.message("CASE-12.visit", evaluation.openingMeeting(), passedOn))
                .valid(
                        !evaluation.openingMeeting().isBefore(plannedFrom),
                        "CASE-10",
                        "openingMeeting",
                        () -> WORDING.message("CASE-10.opening", evaluation.openingMeeting(), plannedFrom))
                .valid(
                        !evaluation.closingMeeting().isBefore(evaluation.openingMeeting()),
                        "CASE-14",
                        "closingMeeting",
                        () -> WORDING.message(
                                "CASE-14.meetings", evaluation.closingMeeting(), evaluation.openingMeeting()))
                .valid(
                        !act.on().isBefore(evaluation.closingMeeting()),
                        "CASE-14",
                        "on",
                        () -> WORDING.message("CASE-14.report", act.on(), evaluation.closingMeeting()));
    }

    /** What is evaluated is what was applied for. */
    private void checkTarget(Evaluation evaluation, Breaches breaches) {
        var applied = file.application().target();
        var evaluated = evaluation.sheet().target();
        breaches.valid(
                applied == null || applied.equals(evaluated),
                "CASE-05",
                "sheet.target",
                () -> WORDING.message("CASE-05.target", Evaluation.inWords(applied), Evaluation.inWords(evaluated)));
    }

    private void checkActivity(
            String field, ConductedActivity activity, Evaluation evaluation, Edition edition, Breaches breaches) {
        breaches.valid(
                        edition.modes().knows(activity.mode()),
                        "CASE-13",
                        field + ".mode",
                        () -> WORDING.message("CASE-13.mode", activity.mode()))
                .valid(
                        file.application().scope().hasPlace(activity.place()),
                        "CASE-11",
                        field + ".place",
                        () -> WORDING.message("CASE-11.place", activity.place()))
                .valid(
                        !activity.on().isBefore(evaluation.openingMeeting())
                                && !activity.on().isAfter(evaluation.closingMeeting()),
                        "CASE-14",
                        field + ".on",
                        () -> WORDING.message("CASE-14.activity", activity.on()))
                .met(
                        file.plan().orElseThrow().isAuditedBy(activity.auditor()),
                        "CASE-09",
                        field + ".auditor",
                        () -> WORDING.message("CASE-09.not-on-team", activity.auditor()));
    }

    /** An initial audit visits every place in scope (CASE-11). */
    private void checkEveryPlaceVisited(Evaluation evaluation, Breaches breaches) {
        for (Place place : file.application().scope().places()) {
            breaches.met(
                    evaluation.activities().stream()
                            .anyMatch(activity -> activity.place().equals(place.id())),
                    "CASE-11",
                    "activities",
                    () -> WORDING.message("CASE-11.unvisited", place.id(), place.name()));
        }
    }
}
