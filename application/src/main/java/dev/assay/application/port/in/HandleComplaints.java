package dev.assay.application.port.in;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.Consequence;
import dev.assay.domain.certification.complaint.Lodgement;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * To complain and to appeal, and to handle what was handed in (APP-01). A person sees what {@link Complaint#isVisibleTo}
 * allows; what is not visible does not exist for that person.
 */
@PrimaryPort
public interface HandleComplaints {

    /**
     * A complaint or appeal, for somebody who may look at it.
     *
     * @param due by when it is to be answered
     * @param consequences what it led to, as far as the reader may know
     * @param internal whether the reader may know who handles it and what was found out
     */
    record ComplaintView(
            Complaint complaint,
            Deadline due,
            List<Obligation> obligations,
            List<Consequence> consequences,
            boolean internal) {
        public ComplaintView {
            obligations = List.copyOf(obligations);
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * What was handed in was received.
     *
     * @param acknowledgement what whoever handed it in is told
     */
    record Receipt(ComplaintView received, Message acknowledgement) {}

    /** Receives what is handed in; its complainant's account, if any, is that of whoever hands it in. */
    Outcome<Receipt> lodge(Lodgement lodgement);

    /**
     * Performs an act; its event is in the journal when this returns.
     *
     * @param version the version that the person acted upon; null to act on whatever it is now
     * @return the complaint as it is then; refused as stale if it was changed meanwhile
     */
    Outcome<ComplaintView> perform(ComplaintId id, @Nullable Long version, ComplaintAct act, Person actor);

    /** @param reader null for somebody without an account */
    Outcome<ComplaintView> find(ComplaintId id, @Nullable Person reader);

    /**
     * All of them, the latest first; for the body's own people.
     *
     * @param state only in this state, by its code; null for all
     * @param kind null for both
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     */
    Outcome<Page<ComplaintView>> list(
            @Nullable String state, @Nullable ComplaintKind kind, @Nullable String cursor, int limit, Person reader);

    /** What happened to it, in order; for the body's own people. */
    Outcome<List<JournalEntry>> journal(ComplaintId id, Person reader);
}
