package dev.assay.application.port.in;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Engagement;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelAct;
import dev.assay.domain.certification.personnel.Warning;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * To keep the register of the body's own people, and to ask it who may serve on a team (TEAM-01). Administrators, planners
 * and reviewers read all of it; anybody else what is on record of itself. Applicants are not in it.
 */
@PrimaryPort
public interface KeepPersonnel {

    /**
     * What is on record of somebody, as it stands today.
     *
     * @param open whether the account is; of somebody whose account is closed nothing is due
     */
    record Registered(String name, String displayName, boolean open, Dossier dossier, List<Warning> warnings) {
        public Registered {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Performs an act; its event is in the journal when this returns.
     *
     * @param name the account name of whom it is about
     * @return what is on record then; refused as stale if something else was recorded meanwhile
     */
    Outcome<Registered> record(String name, PersonnelAct act, Person actor);

    Outcome<Registered> find(String name, Person reader);

    /** Everybody, in the order of the account names. */
    Outcome<List<Registered>> list(Person reader);

    /** Why somebody may not serve; empty if nothing on record stands against it. */
    Outcome<List<Breach>> hindrances(String name, Engagement engagement, Person reader);

    /** What was put on record of somebody, in order. */
    Outcome<List<JournalEntry>> journal(String name, Person reader);
}
