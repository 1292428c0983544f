package dev.assay.application.port.in;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.Obligation;
import dev.assay.domain.certification.casework.Replay;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * To open cases, to act on them, and to read them. A person sees what {@link Case#isVisibleTo} allows; a case that is not
 * visible does not exist for that person.
 */
@PrimaryPort
public interface WorkOnCases {

    /** A case, and what is due in it. */
    record CaseView(Case theCase, CertificationScheme scheme, List<Obligation> obligations) {}

    Outcome<CaseView> open(String scheme, Application application, Person actor);

    /**
     * Performs an act; its event is in the journal when this returns.
     *
     * @param version the version of the case that the person acted upon; null to act on whatever it is now
     * @return the case as it is then; refused as stale if it was changed meanwhile
     */
    Outcome<CaseView> perform(CaseId id, @Nullable Long version, CaseAct act, Person actor);

    /** Issues the certificate of a granted case, under a number never used before. */
    Outcome<CaseView> issueCertificate(CaseId id, @Nullable Long version, LocalDate on, Person actor);

    Outcome<CaseView> find(CaseId id, Person reader);

    /**
     * The cases visible to a person, newest first.
     *
     * @param scheme only of this scheme; null for all
     * @param state only in this state, by its code; null for all
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     */
    Page<CaseView> list(
            @Nullable String scheme, @Nullable String state, @Nullable String cursor, int limit, Person reader);

    /**
     * Rates the stored evaluation of a case again.
     *
     * @param edition under which edition of the case's scheme; null for the one the case is judged by
     * @return refused as unknown if there is no such edition, or nothing was evaluated yet
     */
    Outcome<Replay> replay(CaseId id, @Nullable String edition, Person reader);

    /** What happened to a case, in order. */
    Outcome<List<JournalEntry>> journal(CaseId id, Person reader);
}
