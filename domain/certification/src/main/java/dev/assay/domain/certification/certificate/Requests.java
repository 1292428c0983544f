package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the holder asks for, and what it is answered (CHG-02, CHG-03, MARK-01, SUS-03). */
record Requests(Certificate certificate, CertificateState state, CertificateCircumstances circumstances) {
    private static final Wording WORDING = Certificate.WORDING;

    /** What the body believes only after an audit; a lower level is part of what was found before. */
    private static final Set<Contents.Part> EVALUATED = EnumSet.of(Contents.Part.SCOPE_EXPANDED, Contents.Part.EDITION);

    Outcome<CertificateEvent> make(CertificateAct.MakeRequest act) {
        var request = act.request();
        var breaches = new Breaches()
                .valid(
                        !request.statement().isBlank(),
                        request.rule(),
                        "statement",
                        () -> WORDING.message("statement.blank"))
                .met(
                        request instanceof HolderRequest.MarkUse
                                || !certificate.isAskedBy(act.on(), request.getClass()),
                        request.rule(),
                        null,
                        () -> WORDING.message("request.open"));
        switch (request) {
            case HolderRequest.Change change -> checkChange(change, breaches);
            case HolderRequest.Restoration _ ->
                breaches.met(
                        state instanceof CertificateState.Suspended,
                        "SUS-03",
                        null,
                        () -> WORDING.message("SUS-03.not-suspended"));
            case HolderRequest.Pause _ ->
                breaches.met(
                        state instanceof CertificateState.Valid,
                        "SUS-01",
                        null,
                        () -> WORDING.message("SUS-01.suspended"));
            case HolderRequest.MarkUse _ ->
                breaches.met(
                        state instanceof CertificateState.Valid,
                        "MARK-01",
                        null,
                        () -> WORDING.message("MARK-01.suspended"));
            case HolderRequest.GivingUp _ -> {}
        }
        var id = "Q%d".formatted(certificate.all(RequestMade.class).size() + 1);
        return breaches.orDone(() ->
                new RequestMade(act.on(), id, request, circumstances.actor().name()));
    }

    private void checkChange(HolderRequest.Change change, Breaches breaches) {
        var before = certificate.contents();
        var edition = circumstances.scheme().edition(change.edition());
        var what = before.changesTo(wanted(change));
        breaches.valid(!what.isEmpty(), "CHG-02", null, () -> WORDING.message("CHG-02.nothing"))
                .valid(
                        edition.filter(newer -> !newer.effectiveFrom()
                                                .isBefore(circumstances
                                                        .editionOf(certificate)
                                                        .effectiveFrom())
                                        && !newer.effectiveFrom().isAfter(circumstances.today()))
                                .isPresent(),
                        "CHG-04",
                        "edition",
                        () -> WORDING.message("CHG-04.edition", change.edition()))
                .met(
                        !what.contains(Contents.Part.CREDIT_CODE),
                        "CHG-02",
                        "holder.creditCode",
                        () -> WORDING.message("CHG-02.other-holder"))
                .met(
                        !what.contains(Contents.Part.SCOPE_EXPANDED) || state instanceof CertificateState.Valid,
                        "CHG-03",
                        "scope",
                        () -> WORDING.message("CHG-03.suspended"));
        suspending().checkRescoped(change.scope(), breaches);
        edition.ifPresent(under -> {
            checkTransfer(under, what, breaches);
            breaches.valid(
                            under.level(change.level())
                                    .filter(Level::certifiable)
                                    .isPresent(),
                            "CHG-02",
                            "level",
                            () -> WORDING.message("CHG-02.level", change.level()))
                    .met(
                            under.regradesAtSurveillance() || !isHigher(under, change.level()),
                            "CHG-02",
                            "level",
                            () -> WORDING.message("CHG-02.higher", change.level()))
                    .valid(
                            under.fieldCodes().stream()
                                    .anyMatch(field ->
                                            field.code().equals(change.scope().fieldCode())),
                            "CHG-03",
                            "scope.fieldCode",
                            () -> WORDING.message("CHG-03.field", change.scope().fieldCode()));
        });
        checkPlaces(change, breaches);
    }

    /** Whoever was told to transfer transfers to that edition, or to one that is newer still. */
    private void checkTransfer(Edition edition, List<Contents.Part> what, Breaches breaches) {
        if (!what.contains(Contents.Part.EDITION)) {
            return;
        }
        certificate.openTransfers().stream()
                .flatMap(required -> circumstances.scheme().edition(required.edition()).stream())
                .filter(required -> required.effectiveFrom().isAfter(edition.effectiveFrom()))
                .forEach(required -> breaches.met(
                        false, "CHG-04", "edition", () -> WORDING.message("CHG-04.not-enough", required.id())));
    }

    private boolean isHigher(Edition edition, String level) {
        var levels = edition.levels().stream().map(Level::code).toList();
        return levels.indexOf(level) > levels.indexOf(certificate.contents().level());
    }

    private static void checkPlaces(HolderRequest.Change change, Breaches breaches) {
        var places = change.scope().places();
        var ids = places.stream().map(Place::id).toList();
        breaches.valid(
                        !places.isEmpty() && !change.scope().activities().isEmpty(),
                        "CHG-03",
                        "scope",
                        () -> WORDING.message("CHG-03.empty"))
                .valid(
                        new HashSet<>(ids).size() == ids.size() && ids.stream().allMatch(Place::isId),
                        "CHG-03",
                        "scope.places",
                        () -> WORDING.message("CHG-03.place-ids"));
    }

    private Contents wanted(HolderRequest.Change change) {
        var before = certificate.contents();
        return circumstances
                .scheme()
                .edition(change.edition())
                .map(edition -> new Contents(
                        edition.id(),
                        edition.document(),
                        edition.standard(),
                        change.level(),
                        change.holder(),
                        change.scope()))
                .orElse(before);
    }

    /** Of what is granted, restoration, suspension and giving up are acts of their own, which answer the request. */
    Outcome<List<CertificateEvent>> answer(CertificateAct.AnswerRequest act) {
        var made = certificate.openRequests().get(act.request());
        var breaches = new Breaches()
                .valid(made != null, "CHG-02", "request", () -> WORDING.message("request.unknown", act.request()))
                .valid(!act.statement().isBlank(), "CHG-02", "statement", () -> WORDING.message("statement.blank"));
        if (made == null) {
            return breaches.orDone(List::of);
        }
        var request = made.request();
        breaches.met(
                        request instanceof HolderRequest.MarkUse
                                || circumstances.actor().is(Role.DECISION_MAKER),
                        request.rule(),
                        null,
                        () -> WORDING.message("request.decision-maker"))
                .valid(
                        !act.on().isBefore(made.on()),
                        request.rule(),
                        "on",
                        () -> WORDING.message("request.before", act.on(), made.on()));
        var answered = new RequestAnswered(
                act.on(),
                act.request(),
                request,
                act.granted(),
                act.statement(),
                circumstances.actor().name());
        if (!act.granted()) {
            return breaches.orDone(() -> List.of(answered));
        }
        return switch (request) {
            case HolderRequest.MarkUse _ -> {
                breaches.met(
                        state instanceof CertificateState.Valid,
                        "MARK-01",
                        null,
                        () -> WORDING.message("MARK-01.suspended"));
                yield breaches.orDone(() -> List.of(answered));
            }
            case HolderRequest.Change change -> granted(act, change, answered, breaches);
            case HolderRequest.Restoration _, HolderRequest.Pause _, HolderRequest.GivingUp _ ->
                breaches.met(
                                false,
                                request.rule(),
                                "granted",
                                () -> WORDING.message("request.own-act." + request.code()))
                        .orDone(List::of);
        };
    }

    private Outcome<List<CertificateEvent>> granted(
            CertificateAct.AnswerRequest act,
            HolderRequest.Change change,
            RequestAnswered answered,
            Breaches breaches) {
        checkChange(change, breaches);
        var what = certificate.contents().changesTo(wanted(change));
        checkStillAsked(act.request(), change, what, breaches);
        breaches.met(
                what.stream().noneMatch(EVALUATED::contains) || isEvaluated(act.request()),
                "CHG-02",
                "granted",
                () -> WORDING.message("CHG-02.evaluation", act.request()));
        var edition = circumstances.scheme().edition(change.edition());
        breaches.met(
                edition.isEmpty() || !isHigher(edition.get(), change.level()),
                "SURV-03",
                "granted",
                () -> WORDING.message("SURV-03.by-audit", change.level()));
        breaches.met(
                edition.isEmpty()
                        || !what.contains(Contents.Part.EDITION)
                        || edition.get().filed(),
                "CASE-22",
                "edition",
                () -> WORDING.message("CASE-22.not-filed", change.edition()));
        return breaches.orDone(() -> {
            var events = new ArrayList<CertificateEvent>();
            events.add(answered);
            events.add(new CertificateReissued(act.on(), wanted(change), what, act.statement(), act.request()));
            suspending().rescoped(change.scope(), act.on()).ifPresent(events::add);
            return List.copyOf(events);
        });
    }

    /** What came to be different since a request was made is not undone by granting it. */
    private void checkStillAsked(String id, HolderRequest.Change change, List<Contents.Part> what, Breaches breaches) {
        var made = certificate.events().indexOf(certificate.openRequests().get(id));
        var asked =
                Certificate.of(certificate.events().subList(0, made)).contents().changesTo(wanted(change));
        breaches.met(asked.containsAll(what), "CHG-02", "granted", () -> WORDING.message("CHG-02.changed-since", id));
    }

    private Suspending suspending() {
        return new Suspending(certificate, state, circumstances);
    }

    /** Whether an audit was held for a request, and found the service conforming. */
    private boolean isEvaluated(String request) {
        return certificate.surveillance().stream()
                .anyMatch(report -> request.equals(report.request()) && report.conforming());
    }
}
