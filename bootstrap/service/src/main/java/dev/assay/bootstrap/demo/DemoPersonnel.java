package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.KeepPersonnel;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelAct;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareConflict;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareImpartiality;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordQualification;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordRegistration;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordWitnessedAudit;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.LocalDate;

/**
 * What is on record of the demo's people, in the order of time, until the day on which its cases begin: auditors who may
 * serve under every scheme and could for years, and one of them with a registration that soon expires and with somebody he
 * may not audit.
 */
record DemoPersonnel(KeepPersonnel personnel, Schemes schemes, MovableClock clock, LocalDate begin) {
    /** Less than a year, so that no audit begins under one declaration and ends under the next. */
    private static final int MONTHS_BETWEEN_DECLARATIONS = 11;

    private static final int DECLARATIONS_BEFORE = 4;

    /** A sound code of no region, so that it belongs to nobody. */
    private static final CreditCode FORMER_EMPLOYER = new CreditCode("91000000DEM00006FT");

    void putOnRecord(Person administrator) {
        var first = declarationDay(DECLARATIONS_BEFORE);
        clock.moveTo(first);
        for (var person : DemoPeople.auditors()) {
            register(person, first, begin, administrator);
            qualify(person, first, administrator);
        }
        for (int before = DECLARATIONS_BEFORE; before >= 0; before--) {
            declareImpartiality(declarationDay(before));
        }
        for (var person : DemoPeople.auditors()) {
            register(person, begin, expiryOf(person), administrator);
        }
        record(
                DemoPeople.CAI,
                new DeclareConflict(begin, FORMER_EMPLOYER, "曾在该企业任职 / Was employed there", begin.minusYears(2), null),
                DemoPeople.CAI.person());
    }

    private LocalDate declarationDay(int before) {
        return begin.minusMonths((long) before * MONTHS_BETWEEN_DECLARATIONS);
    }

    private void register(DemoPeople person, LocalDate on, LocalDate expiresOn, Person administrator) {
        record(person, new RecordRegistration(on, "DEMO-CCAA-" + person.name(), expiresOn), administrator);
    }

    private void qualify(DemoPeople person, LocalDate on, Person administrator) {
        for (var scheme : schemes.all()) {
            var evidence = "DEMO-%s-%s".formatted(person.name(), scheme.id());
            record(
                    person,
                    new RecordQualification(on, scheme.id(), on.minusMonths(3), on.minusMonths(2), evidence),
                    administrator);
            record(
                    person,
                    new RecordWitnessedAudit(
                            on,
                            scheme.id(),
                            "虚构见证人 / Fictional witness",
                            on.minusMonths(1),
                            true,
                            "能力符合要求。 / Competent."),
                    administrator);
        }
    }

    private void declareImpartiality(LocalDate on) {
        clock.moveTo(on);
        for (var person : DemoPeople.staff()) {
            record(
                    person,
                    new DeclareImpartiality(on, "本人与认证客户无利害关系。 / I have no interest in any client."),
                    person.person());
        }
    }

    private LocalDate expiryOf(DemoPeople person) {
        return person == DemoPeople.CAI ? begin.plusMonths(3) : begin.plusYears(2);
    }

    private void record(DemoPeople person, PersonnelAct act, Person actor) {
        personnel.record(person.account(), act, actor).orElseThrow();
    }
}
