package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether something handed in is received: a complaint of anybody, an appeal of a client in time. */
record Lodging(Lodgement lodgement, Background background, WorkingCalendar calendar, LocalDate today) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_STATEMENT = 4_000;

    /** For what is under no scheme: as {@link GeneralProcedure} limits every scheme. */
    private static final Within ANSWER =
            Within.months(1).of(Within.Base.APPEAL).under(Complaint.RULE, "CESI-SC-OD01 6");

    Outcome<ComplaintEvent> lodge() {
        return mayAppeal() ? received() : Outcome.refused(forbidden());
    }

    /** An appeal is the client's alone; of a case that is not its own it learns nothing here. */
    private boolean mayAppeal() {
        return lodgement.kind() == ComplaintKind.COMPLAINT
                || (lodgement.complainant().account() != null
                        && (background.certificate() == null
                                || background.isOwnedBy(lodgement.complainant().account())));
    }

    private static Breach forbidden() {
        return new Breach(Breach.Kind.FORBIDDEN, Complaint.RULE, null, Complaint.WORDING.message("APP-01.client-only"));
    }

    private Outcome<ComplaintEvent> received() {
        var breaches = new Breaches();
        checkWords(breaches);
        checkConcern(breaches);
        if (lodgement.kind() == ComplaintKind.APPEAL) {
            checkAppeal(breaches);
        }
        return breaches.orDone(() -> new ComplaintLodged(
                today,
                lodgement.kind(),
                lodgement.concern(),
                lodgement.complainant(),
                lodgement.statement(),
                lodgement.kind() == ComplaintKind.APPEAL
                        ? background.decidedOn().orElse(null)
                        : null,
                answer()));
    }

    private void checkWords(Breaches breaches) {
        var complainant = lodgement.complainant();
        told("statement", lodgement.statement(), LONGEST_STATEMENT, breaches);
        if (complainant.account() == null || complainant.name() != null) {
            told("name", complainant.name(), LONGEST_NAME, breaches);
        }
        if (complainant.account() == null || complainant.contact() != null) {
            told("contact", complainant.contact(), LONGEST_NAME, breaches);
        }
    }

    private static void told(String field, @Nullable String text, int most, Breaches breaches) {
        breaches.valid(
                text != null && !text.isBlank() && text.length() <= most,
                Complaint.RULE,
                field,
                () -> Complaint.WORDING.message("told." + field, Integer.toString(most)));
    }

    private void checkConcern(Breaches breaches) {
        switch (lodgement.concern()) {
            case Concern.OfCertificate(var number) ->
                breaches.valid(
                        background.certificate() != null,
                        Complaint.RULE,
                        "about.certificate",
                        () -> Complaint.WORDING.message("concern.certificate", number));
            case Concern.OfCase(var id) ->
                breaches.valid(
                        background.isOwnedBy(lodgement.complainant().account()),
                        Complaint.RULE,
                        "about.case",
                        () -> Complaint.WORDING.message("concern.case", id));
            case Concern.OfBody _ ->
                breaches.valid(
                        lodgement.kind() == ComplaintKind.COMPLAINT,
                        Complaint.RULE,
                        "about",
                        () -> Complaint.WORDING.message("concern.decision"));
        }
    }

    private void checkAppeal(Breaches breaches) {
        if (!background.isOwnedBy(lodgement.complainant().account())) {
            return;
        }
        var decidedOn = background.decidedOn();
        breaches.met(
                decidedOn.isPresent(), Complaint.RULE, "about", () -> Complaint.WORDING.message("APP-01.undecided"));
        decidedOn.ifPresent(day -> checkTime(day, breaches));
    }

    private void checkTime(LocalDate decidedOn, Breaches breaches) {
        var policies = background.policies();
        if (policies != null && policies.limits(Policies.Subject.APPEAL)) {
            var last = policies.on(Policies.Subject.APPEAL)
                    .after(decidedOn, calendar)
                    .on();
            breaches.met(
                    !today.isAfter(last),
                    Complaint.RULE,
                    null,
                    () -> Complaint.WORDING.message("APP-01.late", decidedOn, last));
        }
    }

    private Within answer() {
        var policies = background.policies();
        var limit = policies != null && policies.limits(Policies.Subject.APPEAL_ANSWER)
                ? policies.on(Policies.Subject.APPEAL_ANSWER)
                : ANSWER;
        return lodgement.kind() == ComplaintKind.APPEAL
                ? limit
                : new Within(limit.limit(), Within.Base.COMPLAINT, limit.rule(), limit.clause());
    }
}
