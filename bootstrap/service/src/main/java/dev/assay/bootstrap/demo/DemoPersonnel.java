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
 * What is on record of the demo's people on the day it begins: auditors who may serve under every scheme, and one of them
 * with a registration that soon expires and with somebody he may not audit.
 */
record DemoPersonnel(KeepPersonnel personnel, Schemes schemes, LocalDate begin) {
    /** A sound code of no region, so that it belongs to nobody. */
    private static final CreditCode FORMER_EMPLOYER = new CreditCode("91000000DEM00006FT");

    void putOnRecord(Person administrator) {
        for (var person : DemoPeople.staff()) {
            if (person.audits()) {
                qualify(person, administrator);
            }
            record(
                    person,
                    new DeclareImpartiality(begin, "本人与认证客户无利害关系。 / I have no interest in any client."),
                    person.person());
        }
        record(
                DemoPeople.CAI,
                new DeclareConflict(begin, FORMER_EMPLOYER, "曾在该企业任职 / Was employed there", begin.minusYears(2), null),
                DemoPeople.CAI.person());
    }

    private void qualify(DemoPeople person, Person administrator) {
        var number = "DEMO-CCAA-" + person.name();
        record(person, new RecordRegistration(begin, number, expiryOf(person)), administrator);
        for (var scheme : schemes.all()) {
            var evidence = "DEMO-%s-%s".formatted(person.name(), scheme.id());
            record(
                    person,
                    new RecordQualification(begin, scheme.id(), begin.minusMonths(3), begin.minusMonths(2), evidence),
                    administrator);
            record(
                    person,
                    new RecordWitnessedAudit(
                            begin,
                            scheme.id(),
                            "虚构见证人 / Fictional witness",
                            begin.minusMonths(1),
                            true,
                            "能力符合要求。 / Competent."),
                    administrator);
        }
    }

    private LocalDate expiryOf(DemoPeople person) {
        return person == DemoPeople.CAI ? begin.plusMonths(3) : begin.plusYears(2);
    }

    private void record(DemoPeople person, PersonnelAct act, Person actor) {
        personnel.record(person.account(), act, actor).orElseThrow();
    }
}
