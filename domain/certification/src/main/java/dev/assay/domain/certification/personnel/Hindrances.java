package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.personnel.PersonnelEvent.AuditWitnessed;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.LocalDate;
import java.util.List;

/**
 * Why somebody may not serve (TEAM-01). What is on record is asked as of the days of the visit: who was examined on its
 * second day was not qualified on its first, and who lost a qualification after it had one meanwhile.
 */
record Hindrances(Dossier dossier, Engagement engagement) {

    /** Who comes along needs no qualification, and is held to impartiality all the same. */
    List<Breach> all() {
        var breaches = new Breaches();
        if (engagement.part().audits()) {
            checkRegistration(breaches);
            checkQualification(breaches);
            checkWitnessedAudits(breaches);
            checkDeclaration(breaches);
        }
        checkConflicts(breaches);
        return breaches.orDone(() -> engagement).breaches();
    }

    private void checkRegistration(Breaches breaches) {
        var registration = dossier.registration();
        met(registration.isPresent(), breaches, "registration.none");
        registration.filter(found -> found.expiresOn().isBefore(to())).ifPresent(found -> expired(found, breaches));
    }

    private void expired(RegistrationRecorded found, Breaches breaches) {
        met(false, breaches, "registration.expires", found.number(), found.expiresOn(), to());
    }

    private void checkQualification(Breaches breaches) {
        var scheme = engagement.scheme();
        var found = dossier.qualifications().stream()
                .filter(each -> each.scheme().equals(scheme))
                .toList();
        if (found.isEmpty()) {
            met(false, breaches, "qualification.none", scheme);
        } else if (found.stream().noneMatch(each -> each.covers(from(), to()))) {
            var last = found.getLast();
            met(last.isTrainedBy(from()), breaches, "qualification.training", scheme, from());
            met(last.isExaminedBy(from()), breaches, "qualification.examination", scheme, from());
            var ended = last.ended();
            if (ended != null && last.isEndedBy(to())) {
                met(false, breaches, "qualification.ended", scheme, ended.on(), ended.reason());
            }
        }
    }

    private void checkWitnessedAudits(Breaches breaches) {
        dossier.witnessedAudits().stream()
                .filter(each -> each.scheme().equals(engagement.scheme()))
                .filter(each -> !each.witnessedOn().isAfter(from()))
                .reduce((_, later) -> later)
                .filter(latest -> !latest.satisfactory())
                .ifPresent(latest -> unsatisfactory(latest, breaches));
    }

    private void unsatisfactory(AuditWitnessed latest, Breaches breaches) {
        met(false, breaches, "witnessed", latest.scheme(), latest.witnessedOn(), latest.witness());
    }

    private void checkDeclaration(Breaches breaches) {
        met(
                dossier.declarations().stream().anyMatch(each -> each.covers(from(), to())),
                breaches,
                "declaration.none",
                from(),
                to());
    }

    private void checkConflicts(Breaches breaches) {
        dossier.conflicts().stream()
                .filter(each -> each.organisation().equals(engagement.client()))
                .filter(each -> each.overlaps(from(), to()))
                .forEach(each -> met(
                        false, breaches, "conflict", each.organisation(), each.nature(), each.since(), endOf(each)));
    }

    private static Object endOf(Conflict conflict) {
        var until = conflict.until();
        return until == null ? Dossier.WORDING.text("open-end") : until;
    }

    private void met(boolean holds, Breaches breaches, String key, Object... more) {
        breaches.met(holds, Dossier.RULE, null, () -> message(key, more));
    }

    private Message message(String key, Object... more) {
        return dossier.message("TEAM-01." + key, more);
    }

    private LocalDate from() {
        return engagement.from();
    }

    private LocalDate to() {
        return engagement.to();
    }
}
