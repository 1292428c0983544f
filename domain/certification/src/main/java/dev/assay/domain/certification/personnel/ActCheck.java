package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareConflict;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareImpartiality;
import dev.assay.domain.certification.personnel.PersonnelAct.EndConflict;
import dev.assay.domain.certification.personnel.PersonnelAct.EndQualification;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordQualification;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordRegistration;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordWitnessedAudit;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes everything that is unsound about what is to be put on record. */
record ActCheck(Dossier dossier, Set<String> schemes, Breaches breaches) {

    void check(PersonnelAct act, LocalDate today) {
        checkDay(act, today);
        switch (act) {
            case RecordRegistration record -> told("number", record.number());
            case RecordQualification record -> check(record);
            case EndQualification end -> check(end);
            case RecordWitnessedAudit record -> check(record);
            case DeclareImpartiality declare -> told("statement", declare.statement());
            case DeclareConflict declare -> check(declare);
            case EndConflict end -> check(end);
        }
    }

    private void checkDay(PersonnelAct act, LocalDate today) {
        breaches.valid(
                !act.on().isAfter(today),
                "LOG-01",
                "on",
                () -> Dossier.WORDING.message("LOG-01.future", act.on(), today));
        if (dossier.version() > 0) {
            var last = dossier.events().getLast().on();
            breaches.valid(
                    !act.on().isBefore(last),
                    "LOG-01",
                    "on",
                    () -> Dossier.WORDING.message("LOG-01.order", act.on(), last));
        }
    }

    private void check(RecordQualification record) {
        known(record.scheme());
        told("evidence", record.evidence());
        valid(record.trainedOn() != null || record.examinedOn() != null, "trainedOn", "qualification.empty");
        past("trainedOn", record.trainedOn(), record);
        past("examinedOn", record.examinedOn(), record);
    }

    private void check(EndQualification end) {
        told("reason", end.reason());
        there(
                dossier.qualifications().stream()
                        .anyMatch(each -> each.isRunning() && each.scheme().equals(end.scheme())),
                "qualification.unknown",
                end.scheme());
    }

    private void check(RecordWitnessedAudit record) {
        known(record.scheme());
        told("witness", record.witness());
        told("statement", record.statement());
        past("witnessedOn", record.witnessedOn(), record);
        valid(!record.witness().strip().equals(dossier.name()), "witness", "witness.self", dossier.name());
    }

    private void check(DeclareConflict declare) {
        told("nature", declare.nature());
        past("since", declare.since(), declare);
        var until = declare.until();
        if (until != null) {
            inOrder(declare.since(), until);
        }
        breaches.met(
                Conflict.running(dossier.conflicts(), declare.organisation(), declare.on())
                        .isEmpty(),
                Dossier.RULE,
                "organisation",
                () -> dossier.message("conflict.running", declare.organisation()));
    }

    private void check(EndConflict end) {
        told("reason", end.reason());
        past("until", end.until(), end);
        var running = Conflict.running(dossier.conflicts(), end.organisation(), end.on());
        there(running.isPresent(), "conflict.unknown", end.organisation());
        running.ifPresent(conflict -> inOrder(conflict.since(), end.until()));
    }

    private void known(String scheme) {
        valid(schemes.contains(scheme), "scheme", "scheme.unknown", scheme);
    }

    private void told(String field, String text) {
        valid(!text.isBlank(), field, "told." + field);
    }

    private void past(String field, @Nullable LocalDate fact, PersonnelAct act) {
        if (fact != null) {
            valid(!fact.isAfter(act.on()), field, "fact.future", fact, act.on());
        }
    }

    private void inOrder(LocalDate since, LocalDate until) {
        valid(!until.isBefore(since), "until", "conflict.order", until, since);
    }

    private void valid(boolean holds, String field, String key, Object... arguments) {
        breaches.valid(holds, Dossier.RULE, field, () -> Dossier.WORDING.message(key, arguments));
    }

    private void there(boolean holds, String key, Object of) {
        if (!holds) {
            breaches.add(new Breach(Breach.Kind.UNKNOWN, Dossier.RULE, null, dossier.message(key, of)));
        }
    }
}
