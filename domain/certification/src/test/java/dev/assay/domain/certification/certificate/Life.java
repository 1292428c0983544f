package dev.assay.domain.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A certificate in the course of its three years, and what is tried on it. */
record Life(CertificationScheme scheme, Certificate certificate) {
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 30);
    static final LocalDate ISSUED = LocalDate.of(2026, 4, 2);
    static final LocalDate EXPIRY = LocalDate.of(2029, 4, 1);

    static final Place CELLAR = new Place("P3", new Text("地窖", "Cellar"), TeaHouse.ORGANISATION.address());
    static final Text SERVING = TeaHouse.SCOPE.activities().getFirst();
    static final Text BREWING = new Text("泡茶服务", "Brewing tea");
    /** Three places and two activities. */
    static final Scope SCOPE = new Scope(
            List.of(TeaHouse.UPSTAIRS, TeaHouse.GARDEN, CELLAR), List.of(SERVING, BREWING), TeaHouse.SCOPE.fieldCode());

    static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    /** Of the tea tasting, where reasons are listed. */
    static Life issued() {
        return under(new TastingScheme());
    }

    static Life under(CertificationScheme scheme) {
        return under(scheme, DECIDED, ISSUED);
    }

    static Life under(CertificationScheme scheme, LocalDate decided, LocalDate issued) {
        var edition = scheme.editions().getFirst();
        return new Life(
                scheme,
                Certificate.of(List.of(new CertificateIssued(
                        CertificateNumber.first(edition.certificatePrefix(), 2026, "4K7QX2M9"),
                        new Origin("c-1", Staff.HOLDER.name(), decided, List.of(Staff.AUDITOR.name())),
                        scheme.id(),
                        edition.id(),
                        edition.document(),
                        edition.standard(),
                        "FINE",
                        TeaHouse.ORGANISATION,
                        SCOPE,
                        issued,
                        edition.policies().lastDayOfValidity(issued),
                        null))));
    }

    /** A day so many after the issue. */
    static LocalDate day(int after) {
        return ISSUED.plusDays(after);
    }

    CertificateCircumstances circumstances(Person actor, LocalDate today) {
        return new CertificateCircumstances(actor, today, scheme, new Staff(), CALENDAR);
    }

    CertificateCircumstances on(LocalDate today) {
        return circumstances(Staff.DECISION_MAKER, today);
    }

    Outcome<List<CertificateEvent>> attempt(CertificateAct act, Person actor, LocalDate today) {
        return certificate.perform(act, circumstances(actor, today));
    }

    /** An act tried on its own day by whoever usually does it. */
    Outcome<List<CertificateEvent>> attempt(CertificateAct act) {
        return attempt(act, Staff.doing(act), act.on());
    }

    /** What an act is refused for, in a line each: kind, rule, and the field if it concerns one. Nothing if it is done. */
    List<String> faults(CertificateAct act) {
        return faultsIn(attempt(act));
    }

    List<String> faults(CertificateAct act, Person actor, LocalDate today) {
        return faultsIn(attempt(act, actor, today));
    }

    static List<String> faultsIn(Outcome<?> outcome) {
        return outcome.breaches().stream()
                .map(breach -> {
                    assertThat(breach.message().text().zh()).isNotBlank();
                    return breach.kind() + " " + breach.rule() + (breach.field() == null ? "" : " " + breach.field());
                })
                .toList();
    }

    /** Further by some acts, each on its own day. */
    Life then(CertificateAct... acts) {
        var life = this;
        for (var act : acts) {
            life = life.after(life.attempt(act).orElseThrow());
        }
        return life;
    }

    Life after(List<? extends CertificateEvent> events) {
        var now = certificate;
        for (var event : events) {
            now = now.after(event);
        }
        return new Life(scheme, now);
    }

    /** After the daily turn of a day. */
    Life turned(LocalDate today) {
        return after(turn(today));
    }

    List<CertificateEvent> turn(LocalDate today) {
        return certificate.turn(on(today));
    }

    Optional<LocalDate> nextTurn(LocalDate today) {
        return certificate.nextTurn(on(today));
    }

    CertificateState stateOn(LocalDate day) {
        return certificate.stateOn(day);
    }

    CertificateStatus statusOn(LocalDate day) {
        return stateOn(day).status();
    }

    /** By when something is due as of a day. */
    Optional<Obligation> due(Obligation.Subject subject, LocalDate today) {
        return certificate.obligations(on(today)).stream()
                .filter(each -> each.subject() == subject)
                .findFirst();
    }
}
