package dev.assay.application.port.in;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.Notice;
import dev.assay.domain.certification.casework.Replay;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.evaluation.WorkingSheet;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * To open cases, to act on them, and to read them. A person sees what {@link Case#isVisibleTo} allows; a case that is not
 * visible does not exist for that person.
 */
@PrimaryPort
public interface WorkOnCases {

    /**
     * A case, what is due in it, and what its client is told if it has ended, for somebody who may look at it.
     *
     * @param known the case as if only that had happened of which the reader may know
     */
    record CaseView(
            Case theCase,
            Case known,
            CertificationScheme scheme,
            List<Obligation> obligations,
            Optional<Notice> notice) {}

    /**
     * The sheet of a case, and what it would rate.
     *
     * @param scheme the id of the case's scheme
     * @param edition the id of the edition that the case is judged by
     * @param provisional whether it may still change, so that its rating is no result
     * @param rating refused with what is missing or wrong
     */
    record SheetInWork(
            String scheme, String edition, WorkingSheet sheet, boolean provisional, Outcome<Rating> rating) {}

    Outcome<CaseView> open(String scheme, Application application, Person actor);

    /** Opens a draft of recertification for the holder of a certificate (REC-01). */
    Outcome<CaseView> openRecertification(CertificateNumber certificate, Application application, Person actor);

    /**
     * Opens surveillance of a certificate, with the sample to look at (SURV-01 to SURV-04).
     *
     * @param trigger the id of the listed trigger of an extra audit; null for a regular one
     * @param request the id of the holder's request that needs an audit; null if none does
     * @param persons the effective number of persons now; null if it is what it was when the certificate was granted
     */
    Outcome<CaseView> openSurveillance(
            CertificateNumber certificate,
            @Nullable String trigger,
            @Nullable String request,
            @Nullable Integer persons,
            Person actor);

    /**
     * Performs an act; its event is in the journal when this returns.
     *
     * @param version the version of the case that the person acted upon; null to act on whatever it is now
     * @return the case as it is then; refused as stale if it was changed meanwhile
     */
    Outcome<CaseView> perform(CaseId id, @Nullable Long version, CaseAct act, Person actor);

    /**
     * Takes a document on file.
     *
     * @param keeping keeps its content; asked only when nothing stands in the way of the act, so that nobody's file is read
     *     in vain. What it keeps is on no file if the case changes meanwhile.
     */
    Outcome<CaseView> addDocument(
            CaseId id, @Nullable Long version, LocalDate on, Supplier<Outcome<StoredDocument>> keeping, Person actor);

    Outcome<CaseView> find(CaseId id, Person reader);

    /**
     * The cases visible to a person, newest first.
     *
     * @param scheme only of this scheme; null for all
     * @param state only in this state, by its code; null for all
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     * @return refused if there is no such scheme or state, or the cursor is none of this list
     */
    Outcome<Page<CaseView>> list(
            @Nullable String scheme, @Nullable String state, @Nullable String cursor, int limit, Person reader);

    /**
     * The sheet as far as it is filled in; an applicant learns of it by a conclusion that it may know of.
     *
     * @return refused as unknown if there is none that the reader may know
     */
    Outcome<SheetInWork> sheet(CaseId id, Person reader);

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
