package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Listed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a case begins that is about a certificate: applied for by its holder, or opened by the body (REC-01, SURV-01). */
record Opening(Certificate certificate, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    Outcome<CaseEvent> recertification(Application application) {
        var actor = circumstances.actor();
        if (!actor.is(Role.APPLICANT) || !certificate.isOwnedBy(actor)) {
            return Outcome.refused(Case.forbidden(Set.of(Role.APPLICANT)));
        }
        var breaches = new Breaches();
        checkInForce("REC-01", breaches);
        breaches.valid(
                application
                        .applicant()
                        .creditCode()
                        .equals(certificate.contents().holder().creditCode()),
                "REC-01",
                "application.applicant.creditCode",
                () -> WORDING.message("REC-01.other", certificate.number()));
        return breaches.orDone(() -> new CaseEvent.CaseOpened(
                circumstances.today(),
                circumstances.scheme().id(),
                actor.name(),
                application,
                new Purpose.Recertification(certificate.number(), certificate.expiresOn())));
    }

    /**
     * Surveillance, for a case of this id, which is what its sample is drawn with.
     *
     * @param known what was applied for when the certificate was granted
     * @param persons the effective number of persons now; null if it is what it was
     */
    Outcome<CaseEvent> surveillance(
            CaseId id,
            Application known,
            @Nullable String trigger,
            @Nullable String request,
            @Nullable Integer persons) {
        if (!circumstances.actor().is(Role.PLANNER)) {
            return Outcome.refused(Case.forbidden(Set.of(Role.PLANNER)));
        }
        var breaches = new Breaches();
        checkInForce("SURV-01", breaches);
        breaches.met(
                !certificate.isOwnedBy(circumstances.actor()),
                "CASE-18",
                null,
                () -> WORDING.message("CASE-18.applicant", circumstances.actor().name()));
        var change = change(request);
        var edition = editionFor(change);
        checkTrigger(trigger, edition, breaches);
        breaches.valid(
                        request == null || change.isPresent(),
                        "CHG-02",
                        "request",
                        () -> WORDING.message("CHG-02.no-request", String.valueOf(request)))
                .valid(
                        trigger == null || request == null,
                        "SURV-04",
                        "trigger",
                        () -> WORDING.message("SURV-04.either"))
                .valid(
                        persons == null || persons >= 1,
                        "CASE-05",
                        "persons",
                        () -> WORDING.message("CASE-05.persons", String.valueOf(persons)));
        var scope = change.map(HolderRequest.Change::scope)
                .orElseGet(() -> certificate.contents().scope());
        return breaches.orDone(() -> new CaseEvent.CaseOpened(
                circumstances.today(),
                circumstances.scheme().id(),
                certificate.issue().origin().owner(),
                applied(known, scope, edition, persons),
                new Purpose.Surveillance(
                        certificate.number(),
                        edition.id(),
                        certificate.contents().level(),
                        trigger,
                        request,
                        Sample.draw(seed(id), certificate, edition, scope))));
    }

    private void checkInForce(String rule, Breaches breaches) {
        var today = circumstances.today();
        breaches.valid(
                !today.isBefore(certificate.issue().on()),
                rule,
                null,
                () -> WORDING.message("certificate.not-yet", certificate.number()));
        if (!today.isBefore(certificate.issue().on())) {
            var state = certificate.stateOn(today);
            if (!state.isInForce()) {
                breaches.add(new Breach(
                        Breach.Kind.STATE,
                        rule,
                        null,
                        WORDING.message("certificate.ended", certificate.number(), state.since())));
            }
        }
    }

    private Optional<HolderRequest.Change> change(@Nullable String request) {
        return Optional.ofNullable(request)
                .map(certificate.openRequests()::get)
                .map(made -> made.request())
                .filter(HolderRequest.Change.class::isInstance)
                .map(HolderRequest.Change.class::cast);
    }

    private Edition editionFor(Optional<HolderRequest.Change> change) {
        var id = change.map(HolderRequest.Change::edition)
                .orElseGet(() -> certificate.contents().edition());
        return circumstances.scheme().edition(id).orElseThrow(() -> new IllegalStateException("no edition " + id));
    }

    /** One of the edition's list (SURV-04); in words where it prints none. */
    private static void checkTrigger(@Nullable String trigger, Edition edition, Breaches breaches) {
        var listed = edition.surveillanceTriggers().stream().map(Listed::id).toList();
        breaches.valid(
                trigger == null || listed.contains(trigger) || (listed.isEmpty() && !trigger.isBlank()),
                "SURV-04",
                "trigger",
                () -> WORDING.message("SURV-04.trigger", String.join(", ", listed)));
    }

    private Application applied(Application known, Scope scope, Edition edition, @Nullable Integer persons) {
        return new Application(
                certificate.contents().holder(),
                scope,
                known.designs(),
                persons == null ? known.persons() : persons,
                known.operatingSince(),
                known.permits(),
                List.of(),
                List.of(),
                edition.certifiesLevelAppliedFor() ? certificate.contents().level() : null,
                null,
                null);
    }

    private static long seed(CaseId id) {
        return UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
