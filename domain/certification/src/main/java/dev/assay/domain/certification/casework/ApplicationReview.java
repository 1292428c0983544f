package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.ApplicationAccepted;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import java.time.LocalDate;
import java.util.List;

/** What becomes of an application: accepted, returned or rejected; and the contract after that (CASE-06, CASE-07). */
record ApplicationReview(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> accept(CaseAct.Accept act) {
        var application = file.application();
        var remote = act.remote();
        return new Breaches()
                .valid(!act.statement().isBlank(), "CASE-06", "statement", () -> WORDING.message("statement.blank"))
                .valid(
                        (application.remote() == null) == (remote == null),
                        "CASE-23",
                        "remote",
                        () -> WORDING.message(application.remote() == null ? "CASE-23.not-asked" : "CASE-23.undecided"))
                .valid(
                        remote == null || !remote.reason().isBlank(),
                        "CASE-23",
                        "remote.reason",
                        () -> WORDING.message("CASE-23.reason"))
                .orDone(() -> new ApplicationAccepted(
                        act.on(),
                        act.statement(),
                        remote,
                        AuditProgramme.of(application, circumstances.editionOf(file))));
    }

    Outcome<CaseEvent> sendBack(CaseAct.ReturnApplication act) {
        var breaches = new Breaches();
        checkShortcomings("CASE-06", act.shortcomings(), breaches);
        return breaches.orDone(() -> new CaseEvent.ApplicationReturned(act.on(), act.shortcomings()));
    }

    /** Something is named, and each item says what is wrong. */
    static void checkShortcomings(String rule, List<Shortcoming> shortcomings, Breaches breaches) {
        breaches.valid(!shortcomings.isEmpty(), rule, "shortcomings", () -> WORDING.message("shortcomings.none"))
                .valid(
                        shortcomings.stream()
                                .noneMatch(each ->
                                        each.item().isBlank() || each.problem().isBlank()),
                        rule,
                        "shortcomings",
                        () -> WORDING.message("shortcomings.blank"));
    }

    Outcome<CaseEvent> reject(CaseAct.Reject act) {
        return new Breaches()
                .valid(
                        !act.reasons().isEmpty() && act.reasons().stream().noneMatch(String::isBlank),
                        "CASE-06",
                        "reasons",
                        () -> WORDING.message("CASE-06.reasons"))
                .orDone(() -> new CaseEvent.ApplicationRejected(act.on(), act.reasons()));
    }

    Outcome<CaseEvent> sign(CaseAct.SignContract act) {
        var contract = act.contract();
        var breaches = new Breaches()
                .valid(!contract.number().isBlank(), "CASE-07", "number", () -> WORDING.message("CASE-07.number"));
        checkSignature("signedByClientOn", contract.signedByClientOn(), act.on(), breaches);
        checkSignature("signedByBodyOn", contract.signedByBodyOn(), act.on(), breaches);
        return breaches.orDone(() -> new CaseEvent.ContractSigned(act.on(), contract));
    }

    private void checkSignature(String field, LocalDate signedOn, LocalDate on, Breaches breaches) {
        var acceptedOn = file.required(ApplicationAccepted.class).on();
        breaches.valid(
                !signedOn.isBefore(acceptedOn) && !signedOn.isAfter(on),
                "CASE-07",
                field,
                () -> WORDING.message("CASE-07.signature", signedOn, acceptedOn, on));
    }
}
